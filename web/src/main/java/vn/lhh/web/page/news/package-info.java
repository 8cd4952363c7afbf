/**
 * Pages of news-service: articles, announcements, albums and pages of lasting text.
 */
@NullMarked
package vn.lhh.web.page.news;

import org.jspecify.annotations.NullMarked;
