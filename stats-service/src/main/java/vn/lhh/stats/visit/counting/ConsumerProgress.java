package vn.lhh.stats.visit.counting;

import java.util.Map;

/**
 * Reports the Kafka consumer progress to the counting package; the messaging package
 * implements it.
 */
public interface ConsumerProgress {

	/**
	 * Returns the current end of each partition.
	 * @return offsets by partition, empty where the topic does not exist yet
	 */
	Map<String, Long> ends();

	/**
	 * Tells whether every partition has been read up to the given offsets.
	 * @param generation generation into which the records must have been counted
	 * @param line offsets by partition
	 * @return {@code false} also where the progress is unknown
	 */
	boolean isPast(String generation, Map<String, Long> line);

	/**
	 * Restores every closed day from its topic.
	 * @return whether the topic existed and has been read to its end
	 */
	boolean restoreDays();

}
