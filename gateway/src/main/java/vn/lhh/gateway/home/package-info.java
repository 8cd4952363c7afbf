/**
 * The composed home page and menu.
 */
@NullMarked
package vn.lhh.gateway.home;

import org.jspecify.annotations.NullMarked;
