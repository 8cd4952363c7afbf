/**
 * Visit beacons: {@code VisitFilter} takes them, {@code VisitRecorder} checks and
 * classifies them, and {@code VisitPublisher} sends them to Kafka under the visit id, so
 * that stats-service can count each once. {@code VisitController} describes them and
 * answers what the filter leaves.
 */
@NullMarked
package vn.lhh.gateway.visit;

import org.jspecify.annotations.NullMarked;
