/** Serves announcements over HTTP. */
@NullMarked
package vn.lhh.news.announcement.web;

import org.jspecify.annotations.NullMarked;
