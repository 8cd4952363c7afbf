/** Manages static pages and their tree. */
@NullMarked
package vn.lhh.news.page;

import org.jspecify.annotations.NullMarked;
