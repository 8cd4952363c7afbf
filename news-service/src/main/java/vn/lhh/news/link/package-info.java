/** Manages grouped links to other websites. */
@NullMarked
package vn.lhh.news.link;

import org.jspecify.annotations.NullMarked;
