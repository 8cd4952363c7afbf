/**
 * Pictures and files: taken in, stripped, scaled, and shown only with something visible.
 */
@NullMarked
package vn.lhh.news.media;

import org.jspecify.annotations.NullMarked;
