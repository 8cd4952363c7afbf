/** Serves the site settings over HTTP. */
@NullMarked
package vn.lhh.news.site.web;

import org.jspecify.annotations.NullMarked;
