/**
 * Manages pictures and files: cleans and scales uploads, and serves them only while a
 * visible item shows them.
 */
@NullMarked
package vn.lhh.news.media;

import org.jspecify.annotations.NullMarked;
