/**
 * What happens to an answer on its way out: encodings and entity tags; the edge cache
 * comes here.
 */
@NullMarked
package vn.lhh.gateway.cache;

import org.jspecify.annotations.NullMarked;
