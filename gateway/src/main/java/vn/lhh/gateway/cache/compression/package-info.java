/**
 * Compression of responses: encodings and their negotiation, one entity tag per encoding,
 * and the filters of the responses that no cache holds.
 */
@NullMarked
package vn.lhh.gateway.cache.compression;

import org.jspecify.annotations.NullMarked;
