/**
 * HTTP and JSON to a server of OpenSearch.
 */
@NullMarked
package vn.lhh.search.engine.opensearch.web;

import org.jspecify.annotations.NullMarked;
