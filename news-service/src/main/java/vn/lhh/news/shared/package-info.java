/**
 * Provides code that all features of news-service share: aggregate stores, desks that
 * check references, cleaned input.
 */
@NullMarked
package vn.lhh.news.shared;

import org.jspecify.annotations.NullMarked;
