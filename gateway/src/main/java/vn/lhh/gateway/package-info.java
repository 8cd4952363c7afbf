/**
 * The gateway, the only public process: routes, the composed home page, visits.
 */
@NullMarked
package vn.lhh.gateway;

import org.jspecify.annotations.NullMarked;
