/**
 * Tests of the gateway against real HTTP servers and a real Kafka broker.
 */
@NullMarked
package vn.lhh.gateway;

import org.jspecify.annotations.NullMarked;
