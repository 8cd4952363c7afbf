/**
 * The command line of {@code ./portal}: starts the whole site on one machine without
 * Docker, looks after it, and imports no class of any service.
 */
@NullMarked
package vn.lhh.launcher;

import org.jspecify.annotations.NullMarked;
