/**
 * The composed home page and menu: {@code HomeFetcher} looks the blocks up,
 * {@code BlockReader} decides which is fresh, last good or unavailable, and
 * {@code HomeResponses} gives the page to the cache.
 */
@NullMarked
package vn.lhh.gateway.home;

import org.jspecify.annotations.NullMarked;
