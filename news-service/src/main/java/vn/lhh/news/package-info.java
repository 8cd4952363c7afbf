/** Contains the news-service module. */
@NullMarked
package vn.lhh.news;

import org.jspecify.annotations.NullMarked;
