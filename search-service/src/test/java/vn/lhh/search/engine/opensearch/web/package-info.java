/**
 * Tests of HTTP with OpenSearch.
 */
@NullMarked
package vn.lhh.search.engine.opensearch.web;

import org.jspecify.annotations.NullMarked;
