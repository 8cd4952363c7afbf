/**
 * Visit statistics as pages and pictures.
 */
@NullMarked
package vn.lhh.web.page.statistics;

import org.jspecify.annotations.NullMarked;
