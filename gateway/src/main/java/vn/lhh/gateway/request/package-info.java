/**
 * Checks that refuse unreadable requests, so that a client's mistake never looks like a
 * fault of a service.
 */
@NullMarked
package vn.lhh.gateway.request;

import org.jspecify.annotations.NullMarked;
