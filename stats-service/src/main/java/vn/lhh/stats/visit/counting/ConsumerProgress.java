package vn.lhh.stats.visit.counting;

import java.util.Map;

/**
 * How far the log has been read; the visit feature asks, the messaging room knows.
 */
public interface ConsumerProgress {

	/**
	 * Where each partition ends now.
	 * @return offsets by partition, empty where the topic is not there yet
	 */
	Map<String, Long> ends();

	/**
	 * Whether every partition has been read up to some offsets.
	 * @param generation the sets the reading must have gone into
	 * @param line offsets by partition
	 * @return {@code false} also where that can't be known
	 */
	boolean isPast(String generation, Map<String, Long> line);

	/**
	 * Reads back every closed day from its topic.
	 * @return whether the topic was there and has been read to its end
	 */
	boolean restoreDays();

}
