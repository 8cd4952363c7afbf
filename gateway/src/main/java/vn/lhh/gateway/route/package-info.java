/**
 * Spring Cloud Gateway's routes to the services, the filters and header policy of the
 * forwarded requests, and the exchange that carries them.
 */
@NullMarked
package vn.lhh.gateway.route;

import org.jspecify.annotations.NullMarked;
