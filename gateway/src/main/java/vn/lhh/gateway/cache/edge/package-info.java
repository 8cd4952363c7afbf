/**
 * Servlet filters of the cache: look-ups for clients outside, which may be served stale
 * responses, and for the site's own processes, which never are.
 */
@NullMarked
package vn.lhh.gateway.cache.edge;

import org.jspecify.annotations.NullMarked;
