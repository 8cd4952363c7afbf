/**
 * Tests of the search engine on OpenSearch, each of which runs a real node.
 */
@NullMarked
package vn.lhh.search.engine.opensearch;

import org.jspecify.annotations.NullMarked;
