/**
 * The processes of the site: what they are, in which order they start, and how they are
 * kept alive.
 */
@NullMarked
package vn.lhh.launcher.site;

import org.jspecify.annotations.NullMarked;
