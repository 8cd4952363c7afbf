/**
 * How often one client may ask for what costs a service work.
 */
@NullMarked
package vn.lhh.gateway.limit;

import org.jspecify.annotations.NullMarked;
