/**
 * Client address, path guard, rate limiter and response headers.
 */
@NullMarked
package vn.lhh.gateway.security;

import org.jspecify.annotations.NullMarked;
