/** Manages the tree of news categories. */
@NullMarked
package vn.lhh.news.category;

import org.jspecify.annotations.NullMarked;
