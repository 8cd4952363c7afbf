/**
 * The pages readers see: one controller per part of the site, and the few helpers their
 * templates need.
 */
@NullMarked
package vn.lhh.web.page;

import org.jspecify.annotations.NullMarked;
