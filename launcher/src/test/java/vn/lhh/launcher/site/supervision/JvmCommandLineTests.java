package vn.lhh.launcher.site.supervision;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lhh.launcher.process.ChildMain;

import static org.assertj.core.api.Assertions.assertThat;

class JvmCommandLineTests {

	private static final ProgramClassPath PROGRAM = new ProgramClassPath("kit", List.of(Path.of("kit.jar")),
			List.of(Path.of("app.jar")), "a.Main");

	@Test
	void everyChildRunsInsideTheWrapperThatEndsIt() {
		assertThat(new JvmCommandLine(PROGRAM, 100, JvmProfile.MAKING).command(List.of("-Dmore"), "x"))
			.contains("-Xmx100m", "-Dmore")
			.endsWith("-cp", "kit.jar" + File.pathSeparator + "app.jar", ChildMain.class.getName(), "a.Main", "x");
	}

	@Test
	void compactHeadersAreAskedForWhereTheJdkHasThem() {
		JvmCommandLine jvmCommandLine = new JvmCommandLine(PROGRAM, 100, JvmProfile.MAKING);
		assertThat(jvmCommandLine.flags(21)).doesNotContain("-XX:+UseCompactObjectHeaders");
		assertThat(jvmCommandLine.flags(25)).contains("-XX:+UseCompactObjectHeaders");
	}

	@Test
	void memoryIsGivenBackByFlagsThatTheJdkKnows() {
		JvmCommandLine jvmCommandLine = new JvmCommandLine(PROGRAM, 100, JvmProfile.MAKING);
		assertThat(jvmCommandLine.flags(21)).noneMatch((flag) -> flag.startsWith("-XX:TrimNativeHeapInterval"));
		assertThat(jvmCommandLine.flags(25)).contains("-XX:TrimNativeHeapInterval=10000", "-XX:MaxHeapFreeRatio=40");
	}

	@Test
	void virtualThreadsHaveMoreCarriersThanASmallMachineHasCores() {
		assertThat(new JvmCommandLine(PROGRAM, 100, JvmProfile.MAKING).flags(21))
			.contains("-Djdk.virtualThreadScheduler.parallelism=16");
	}

	@Test
	void onlyBusyProcessesPayForTheSlowerCompiler() {
		assertThat(new JvmCommandLine(PROGRAM, 100, JvmProfile.MAKING).flags(21))
			.doesNotContain("-XX:TieredStopAtLevel=1");
		assertThat(new JvmCommandLine(PROGRAM, 100, JvmProfile.NOW_AND_THEN).flags(21))
			.contains("-XX:TieredStopAtLevel=1");
	}

	@Test
	void whatIsOnlyPassedOnNeedsLittleRoom() {
		assertThat(new JvmCommandLine(PROGRAM, 100, JvmProfile.PASSING_ON).flags(21)).contains("-XX:NewRatio=6")
			.doesNotContain("-XX:TieredStopAtLevel=1");
		assertThat(new JvmCommandLine(PROGRAM, 100, JvmProfile.MAKING).flags(21))
			.noneMatch((flag) -> flag.startsWith("-XX:NewRatio"));
	}

}
