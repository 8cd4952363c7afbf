/**
 * Starts single processes, watches them, and writes down where each stands.
 */
@NullMarked
package vn.lhh.launcher.site.supervision;

import org.jspecify.annotations.NullMarked;
