/**
 * Starts MongoDB and Kafka for tests: in this process, or in containers.
 */
@NullMarked
package vn.lhh.testkit.server;

import org.jspecify.annotations.NullMarked;
