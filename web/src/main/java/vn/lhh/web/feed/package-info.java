/**
 * Answers for machines that follow the site: RSS, the site map and robots.txt.
 */
@NullMarked
package vn.lhh.web.feed;

import org.jspecify.annotations.NullMarked;
