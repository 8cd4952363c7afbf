/**
 * Starts and supervises single processes, and records their states.
 */
@NullMarked
package vn.lhh.launcher.site.supervision;

import org.jspecify.annotations.NullMarked;
