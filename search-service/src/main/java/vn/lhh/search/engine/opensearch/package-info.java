/**
 * The search engine on servers of OpenSearch: indexes with shards and replicas that all
 * replicas of the service share. Texts are analysed here and sent as terms, so that both
 * engines hold the same terms and rank alike.
 */
@NullMarked
package vn.lhh.search.engine.opensearch;

import org.jspecify.annotations.NullMarked;
