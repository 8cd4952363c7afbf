/**
 * The commands of the portal script, and how their words are read.
 */
@NullMarked
package vn.lhh.launcher.command;

import org.jspecify.annotations.NullMarked;
