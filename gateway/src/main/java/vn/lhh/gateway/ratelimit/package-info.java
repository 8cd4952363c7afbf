/**
 * How often one client may ask for what costs a service work.
 */
@NullMarked
package vn.lhh.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
