package vn.lhh.launcher.site;

import org.junit.jupiter.api.Test;

import vn.lhh.launcher.child.Child;

import static org.assertj.core.api.Assertions.assertThat;

class JvmTests {

	@Test
	void everyChildRunsInsideTheWrapperThatEndsIt() {
		assertThat(new Jvm("app.jar", 100, true).command("a.Main", "x")).contains("-Xmx100m")
			.endsWith("-cp", "app.jar", Child.class.getName(), "a.Main", "x");
	}

	@Test
	void compactHeadersAreAskedForWhereTheJdkHasThem() {
		Jvm jvm = new Jvm("app.jar", 100, true);
		assertThat(jvm.flags(21)).doesNotContain("-XX:+UseCompactObjectHeaders");
		assertThat(jvm.flags(25)).contains("-XX:+UseCompactObjectHeaders");
	}

	@Test
	void virtualThreadsHaveMoreCarriersThanASmallMachineHasCores() {
		assertThat(new Jvm("app.jar", 100, true).flags(21)).contains("-Djdk.virtualThreadScheduler.parallelism=16");
	}

	@Test
	void onlyBusyProcessesPayForTheSlowerCompiler() {
		assertThat(new Jvm("app.jar", 100, true).flags(21)).doesNotContain("-XX:TieredStopAtLevel=1");
		assertThat(new Jvm("app.jar", 100, false).flags(21)).contains("-XX:TieredStopAtLevel=1");
	}

}
