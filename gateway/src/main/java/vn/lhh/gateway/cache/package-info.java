/**
 * The edge cache: what public answers are kept, in which encodings, for how long, and
 * what purges them; the answers it lets pass by are compressed here too.
 */
@NullMarked
package vn.lhh.gateway.cache;

import org.jspecify.annotations.NullMarked;
