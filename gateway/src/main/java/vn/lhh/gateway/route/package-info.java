/**
 * Which path goes to which service, and the reverse proxy that carries it there.
 */
@NullMarked
package vn.lhh.gateway.route;

import org.jspecify.annotations.NullMarked;
