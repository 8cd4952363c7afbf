package vn.lhh.stats.visit.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Holds the metric definitions for readers: what is counted, and how.
 *
 * @param paragraphs in Vietnamese
 */
record MetricDefinition(List<String> paragraphs) {

	static MetricDefinition load() {
		try (InputStream text = Objects
			.requireNonNull(MetricDefinition.class.getResourceAsStream("/definition_vi.txt"))) {
			String all = new String(text.readAllBytes(), StandardCharsets.UTF_8);
			return new MetricDefinition(
					Arrays.stream(all.split("\n")).map(String::strip).filter((line) -> !line.isEmpty()).toList());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
