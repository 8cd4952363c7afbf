/**
 * The fields that an item has in the index of any engine, and what stands in them.
 */
@NullMarked
package vn.lhh.search.schema;

import org.jspecify.annotations.NullMarked;
