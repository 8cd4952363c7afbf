/**
 * The page of the search over all content.
 */
@NullMarked
package vn.lhh.web.page.search;

import org.jspecify.annotations.NullMarked;
