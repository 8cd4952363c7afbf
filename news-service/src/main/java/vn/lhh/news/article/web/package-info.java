/** Serves articles over HTTP. */
@NullMarked
package vn.lhh.news.article.web;

import org.jspecify.annotations.NullMarked;
