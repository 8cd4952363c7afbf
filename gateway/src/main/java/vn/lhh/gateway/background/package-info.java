/**
 * Work that goes on beside the requests.
 */
@NullMarked
package vn.lhh.gateway.background;

import org.jspecify.annotations.NullMarked;
