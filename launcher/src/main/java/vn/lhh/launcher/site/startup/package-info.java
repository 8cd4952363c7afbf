/**
 * Makes and selects the start-up caches of the JVMs.
 */
@NullMarked
package vn.lhh.launcher.site.startup;

import org.jspecify.annotations.NullMarked;
