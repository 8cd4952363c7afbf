/** Serves static pages over HTTP. */
@NullMarked
package vn.lhh.news.page.web;

import org.jspecify.annotations.NullMarked;
