/**
 * One page over the APIs of all services.
 */
@NullMarked
package vn.lhh.gateway.docs;

import org.jspecify.annotations.NullMarked;
