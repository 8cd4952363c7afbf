/**
 * News articles, the lead stories of the home page, and what else is in their category.
 */
@NullMarked
package vn.lhh.news.article;

import org.jspecify.annotations.NullMarked;
