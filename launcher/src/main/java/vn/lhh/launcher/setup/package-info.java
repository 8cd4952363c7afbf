/**
 * Applies the initial set-up of a site from a file, through the services' admin APIs.
 */
@NullMarked
package vn.lhh.launcher.setup;

import org.jspecify.annotations.NullMarked;
