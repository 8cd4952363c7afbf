/**
 * What all features of news-service write alike: plain stores, desks that look up
 * references, cleaned input.
 */
@NullMarked
package vn.lhh.news.shared;

import org.jspecify.annotations.NullMarked;
