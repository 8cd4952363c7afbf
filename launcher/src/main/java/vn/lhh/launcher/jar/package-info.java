/**
 * Extracts Spring Boot executable jars into plain jars, so that the services start faster
 * and share the libraries that they have in common.
 */
@NullMarked
package vn.lhh.launcher.jar;

import org.jspecify.annotations.NullMarked;
