/** Provides the HTTP admin API that features without a publishing workflow share. */
@NullMarked
package vn.lhh.news.shared.web;

import org.jspecify.annotations.NullMarked;
