/**
 * What a public answer tells caches: freshness, surrogate keys, validators.
 */
@NullMarked
package vn.lhh.kit.http;

import org.jspecify.annotations.NullMarked;
