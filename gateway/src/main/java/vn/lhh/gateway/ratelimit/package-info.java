/**
 * Rate limits per client for requests that cost a service work.
 */
@NullMarked
package vn.lhh.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
