/**
 * The addresses of banners and their positions.
 */
@NullMarked
package vn.lhh.news.banner.web;

import org.jspecify.annotations.NullMarked;
