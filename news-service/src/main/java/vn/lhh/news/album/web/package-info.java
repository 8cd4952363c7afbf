/**
 * The addresses of albums.
 */
@NullMarked
package vn.lhh.news.album.web;

import org.jspecify.annotations.NullMarked;
