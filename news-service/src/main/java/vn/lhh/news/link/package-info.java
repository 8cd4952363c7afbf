/**
 * Links to other bodies, in groups.
 */
@NullMarked
package vn.lhh.news.link;

import org.jspecify.annotations.NullMarked;
