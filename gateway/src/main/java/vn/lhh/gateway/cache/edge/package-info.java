/**
 * Look-ups in the cache and their filters: {@link vn.lhh.gateway.cache.edge.EdgeLookup}
 * for clients outside, which may be served stale responses;
 * {@link vn.lhh.gateway.cache.edge.InternalLookup} for the site's own processes, which
 * never are, though a fresh composed home page may hold blocks marked stale.
 */
@NullMarked
package vn.lhh.gateway.cache.edge;

import org.jspecify.annotations.NullMarked;
