/**
 * The log of visits as it comes from the gateway, and the closed days as they go out and
 * come back.
 */
@NullMarked
package vn.lhh.stats.visit.messaging;

import org.jspecify.annotations.NullMarked;
