/**
 * The only thing the outside sees: routes, the composed home page, visits.
 */
@NullMarked
package vn.lhh.gateway;

import org.jspecify.annotations.NullMarked;
