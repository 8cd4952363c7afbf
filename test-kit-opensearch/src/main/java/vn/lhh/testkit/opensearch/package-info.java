/**
 * Runs an OpenSearch node in a process of its own, for tests.
 */
@NullMarked
package vn.lhh.testkit.opensearch;

import org.jspecify.annotations.NullMarked;
