/** Serves categories over HTTP. */
@NullMarked
package vn.lhh.news.category.web;

import org.jspecify.annotations.NullMarked;
