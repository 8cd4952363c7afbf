package vn.lhh.launcher.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostStartupGcTests {

	private final List<String> told = new ArrayList<>();

	private List<String> settle(int... worked) {
		Iterator<Duration> times = IntStream.of(worked).mapToObj(Duration::ofMillis).iterator();
		new PostStartupGc(times::next, (round) -> this.told.add("rest"), () -> this.told.add("collect")).run();
		return this.told;
	}

	@Test
	void memoryIsGivenBackOnceTheStartIsOver() {
		assertThat(settle(8000, 12_000, 12_600, 12_700)).containsExactly("rest", "rest", "rest", "rest", "collect");
	}

	@Test
	void aProcessThatHasDoneLittleSettlesAfterTheFirstRest() {
		assertThat(settle(400)).containsExactly("rest", "collect");
	}

}
