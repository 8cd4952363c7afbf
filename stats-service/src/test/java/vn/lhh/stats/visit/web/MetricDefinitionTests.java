package vn.lhh.stats.visit.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MetricDefinitionTests {

	@Test
	void theDefinitionPrintedIsTheOneAgreed() throws IOException {
		try (InputStream golden = getClass().getResourceAsStream("/definition_vi.golden.txt")) {
			assertThat(golden).isNotNull();
			assertThat(String.join("\n", MetricDefinition.load().paragraphs()) + "\n")
				.isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

}
