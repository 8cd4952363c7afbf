/**
 * Pages of news-service: articles, announcements, albums and static pages.
 */
@NullMarked
package vn.lhh.web.page.news;

import org.jspecify.annotations.NullMarked;
