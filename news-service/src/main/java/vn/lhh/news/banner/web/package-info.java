/** Serves banners and their positions over HTTP. */
@NullMarked
package vn.lhh.news.banner.web;

import org.jspecify.annotations.NullMarked;
