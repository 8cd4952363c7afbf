/**
 * Processes of the site: their definition, start order, addresses and data folder.
 */
@NullMarked
package vn.lhh.launcher.site;

import org.jspecify.annotations.NullMarked;
