/**
 * What makes drawing a page cheap: expressions made into functions, addresses of assets
 * looked up once.
 */
@NullMarked
package vn.lhh.web.template;

import org.jspecify.annotations.NullMarked;
