/**
 * Command line of {@code ./portal}: starts the whole site on one machine without Docker
 * and supervises its processes. Imports no class of any service.
 */
@NullMarked
package vn.lhh.launcher;

import org.jspecify.annotations.NullMarked;
