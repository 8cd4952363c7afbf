/**
 * The embedded search engine: an index of Apache Lucene in a folder of the process.
 */
@NullMarked
package vn.lhh.search.engine.lucene;

import org.jspecify.annotations.NullMarked;
