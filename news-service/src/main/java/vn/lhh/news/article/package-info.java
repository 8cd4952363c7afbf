/** Manages news articles, the home page's highlights and the lists of other articles. */
@NullMarked
package vn.lhh.news.article;

import org.jspecify.annotations.NullMarked;
