/**
 * Kafka topics: visit records from the gateway, and closed days published and restored.
 */
@NullMarked
package vn.lhh.stats.visit.messaging;

import org.jspecify.annotations.NullMarked;
