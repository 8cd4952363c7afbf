/**
 * The addresses of articles.
 */
@NullMarked
package vn.lhh.news.article.web;

import org.jspecify.annotations.NullMarked;
