/**
 * Page requests with checked parameters, and page results.
 */
@NullMarked
package vn.lhh.kit.paging;

import org.jspecify.annotations.NullMarked;
