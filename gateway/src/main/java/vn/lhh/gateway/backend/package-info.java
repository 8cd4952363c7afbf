/**
 * The one HTTP client towards the services, with a deadline on every call.
 */
@NullMarked
package vn.lhh.gateway.backend;

import org.jspecify.annotations.NullMarked;
