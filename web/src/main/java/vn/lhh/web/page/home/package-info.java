/**
 * The home page.
 */
@NullMarked
package vn.lhh.web.page.home;

import org.jspecify.annotations.NullMarked;
