package vn.lhh.identity;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.rules.ArchitectureRules;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureRulesTests {

	@Test
	void theHouseRulesHold() {
		ArchitectureRules.checkService("vn.lhh.identity");
	}

	@Test
	void theReadmeNamesEverySetting() throws Exception {
		String readme = Files.readString(Path.of("README.md"));
		Arrays.stream(IdentityProperties.class.getRecordComponents())
			.map(RecordComponent::getName)
			.map((name) -> name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
			.forEach((name) -> assertThat(readme).contains("identity." + name));
	}

}
