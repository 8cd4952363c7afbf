/**
 * Queries as readers type them.
 */
@NullMarked
package vn.lhh.search.query;

import org.jspecify.annotations.NullMarked;
