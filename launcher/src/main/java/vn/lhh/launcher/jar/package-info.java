/**
 * Executable jars taken apart, so that a service starts from plain jars and shares those
 * of its libraries with the others.
 */
@NullMarked
package vn.lhh.launcher.jar;

import org.jspecify.annotations.NullMarked;
