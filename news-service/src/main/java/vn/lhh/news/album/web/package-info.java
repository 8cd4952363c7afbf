/** Serves albums over HTTP. */
@NullMarked
package vn.lhh.news.album.web;

import org.jspecify.annotations.NullMarked;
