/**
 * The addresses of categories.
 */
@NullMarked
package vn.lhh.news.category.web;

import org.jspecify.annotations.NullMarked;
