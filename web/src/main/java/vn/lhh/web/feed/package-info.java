/**
 * Feeds for machines: RSS, the site map and robots.txt.
 */
@NullMarked
package vn.lhh.web.feed;

import org.jspecify.annotations.NullMarked;
