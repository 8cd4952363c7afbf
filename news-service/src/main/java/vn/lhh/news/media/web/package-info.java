/** Serves pictures and files over HTTP. */
@NullMarked
package vn.lhh.news.media.web;

import org.jspecify.annotations.NullMarked;
