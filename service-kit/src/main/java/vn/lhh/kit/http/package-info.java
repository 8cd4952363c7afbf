/**
 * HTTP caching headers of public responses: freshness, surrogate keys, validators.
 */
@NullMarked
package vn.lhh.kit.http;

import org.jspecify.annotations.NullMarked;
