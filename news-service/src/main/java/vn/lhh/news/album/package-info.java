/** Manages photo albums. */
@NullMarked
package vn.lhh.news.album;

import org.jspecify.annotations.NullMarked;
