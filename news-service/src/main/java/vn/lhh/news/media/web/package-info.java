/**
 * The addresses of pictures and files.
 */
@NullMarked
package vn.lhh.news.media.web;

import org.jspecify.annotations.NullMarked;
