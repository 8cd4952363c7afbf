/** Manages announcements with a validity period. */
@NullMarked
package vn.lhh.news.announcement;

import org.jspecify.annotations.NullMarked;
