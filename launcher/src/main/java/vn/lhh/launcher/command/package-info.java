/**
 * Commands of the {@code ./portal} script, and the parser of their arguments.
 */
@NullMarked
package vn.lhh.launcher.command;

import org.jspecify.annotations.NullMarked;
