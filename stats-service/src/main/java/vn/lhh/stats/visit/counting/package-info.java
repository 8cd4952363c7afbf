/**
 * Counts each visit and view id once, partition by partition, in generations of a read
 * model: {@code PartitionCounter} alone decides which ids are new, and
 * {@code VisitPartitions} stores ids, figures and offset by one write. {@code ReadModel}
 * and {@code GenerationProgress} serve rebuilds only.
 */
@NullMarked
package vn.lhh.stats.visit.counting;

import org.jspecify.annotations.NullMarked;
