/**
 * Root of the gateway module.
 */
@NullMarked
package vn.lhh.gateway;

import org.jspecify.annotations.NullMarked;
