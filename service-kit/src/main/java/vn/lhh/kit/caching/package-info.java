/**
 * What a public answer tells caches: freshness, surrogate keys, validators.
 */
@NullMarked
package vn.lhh.kit.caching;

import org.jspecify.annotations.NullMarked;
