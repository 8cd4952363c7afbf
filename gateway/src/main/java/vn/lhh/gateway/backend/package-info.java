/**
 * The HTTP client for all services; every call has a deadline.
 */
@NullMarked
package vn.lhh.gateway.backend;

import org.jspecify.annotations.NullMarked;
