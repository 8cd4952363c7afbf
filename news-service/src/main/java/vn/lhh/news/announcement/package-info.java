/**
 * Announcements with a validity window.
 */
@NullMarked
package vn.lhh.news.announcement;

import org.jspecify.annotations.NullMarked;
