/**
 * Fetches of responses that all readers share: requests to services without anything of a
 * single client, collapsed to one per address, and their results.
 */
@NullMarked
package vn.lhh.gateway.cache.origin;

import org.jspecify.annotations.NullMarked;
