/**
 * Calls to the services: the HTTP client with a deadline for every call, and the guard in
 * front of it with bulkheads and circuit breakers.
 */
@NullMarked
package vn.lhh.gateway.backend;

import org.jspecify.annotations.NullMarked;
