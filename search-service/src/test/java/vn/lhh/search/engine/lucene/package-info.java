/**
 * Tests of the embedded search engine.
 */
@NullMarked
package vn.lhh.search.engine.lucene;

import org.jspecify.annotations.NullMarked;
