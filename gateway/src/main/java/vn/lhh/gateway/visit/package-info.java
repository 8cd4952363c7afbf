/**
 * Visit beacons: checked, classified, and sent to Kafka.
 */
@NullMarked
package vn.lhh.gateway.visit;

import org.jspecify.annotations.NullMarked;
