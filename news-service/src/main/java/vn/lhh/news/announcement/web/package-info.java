/**
 * The addresses of announcements.
 */
@NullMarked
package vn.lhh.news.announcement.web;

import org.jspecify.annotations.NullMarked;
