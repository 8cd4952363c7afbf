/**
 * Albums of photos.
 */
@NullMarked
package vn.lhh.news.album;

import org.jspecify.annotations.NullMarked;
