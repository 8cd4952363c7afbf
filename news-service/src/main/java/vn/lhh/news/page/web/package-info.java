/**
 * The addresses of static pages.
 */
@NullMarked
package vn.lhh.news.page.web;

import org.jspecify.annotations.NullMarked;
