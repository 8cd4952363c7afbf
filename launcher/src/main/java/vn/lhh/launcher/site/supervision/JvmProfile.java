package vn.lhh.launcher.site.supervision;

import java.util.List;

/**
 * What a process does for most of its life, and which compilers and heap suit that.
 */
public enum JvmProfile {

	/**
	 * Serves now and then: without the slower compiler it starts in half the time and
	 * takes a quarter less memory.
	 */
	NOW_AND_THEN("-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:TieredStopAtLevel=1"),

	/** Makes something for every reader, which leaves garbage. */
	MAKING("-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40"),

	/**
	 * Passes on what others made. There is little garbage, and a small young generation
	 * costs no time: it stays in the caches of the processor.
	 */
	PASSING_ON("-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10", "-XX:NewRatio=6");

	private final List<String> flags;

	JvmProfile(String... flags) {
		this.flags = List.of(flags);
	}

	List<String> flags() {
		return this.flags;
	}

}
