/**
 * The addresses of the site's settings.
 */
@NullMarked
package vn.lhh.news.site.web;

import org.jspecify.annotations.NullMarked;
