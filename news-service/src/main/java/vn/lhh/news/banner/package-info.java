/** Manages banners, their positions and dates. */
@NullMarked
package vn.lhh.news.banner;

import org.jspecify.annotations.NullMarked;
