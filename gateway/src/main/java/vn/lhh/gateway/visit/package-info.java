/**
 * Beacons of page views: checked, classified, and handed to Kafka.
 */
@NullMarked
package vn.lhh.gateway.visit;

import org.jspecify.annotations.NullMarked;
