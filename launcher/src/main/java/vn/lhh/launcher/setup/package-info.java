/**
 * The first set-up of a site, from a file to the services' own admin APIs.
 */
@NullMarked
package vn.lhh.launcher.setup;

import org.jspecify.annotations.NullMarked;
