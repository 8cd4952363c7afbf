package vn.lhh.launcher.site.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.launcher.site.SiteSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

class StateFileTests {

	private static final ProcessStatus NEWS = new ProcessStatus("news", 42L, 8081, ProcessState.UP, 1000);

	private static final ProcessStatus KAFKA = new ProcessStatus("kafka", null, null, ProcessState.EXTERNAL, 0);

	@TempDir
	private Path folder;

	@Test
	void whatWasWrittenIsRead() {
		StateFile file = new StateFile(this.folder.resolve("state.tsv"));
		SiteSnapshot siteSnapshot = new SiteSnapshot(7, 900, "http://localhost:8080", List.of(KAFKA, NEWS));
		file.write(siteSnapshot);
		assertThat(file.read()).contains(siteSnapshot);
	}

	@Test
	void aSiteThatNeverRanHasNone() {
		assertThat(new StateFile(this.folder.resolve("state.tsv")).read()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "{}", "[]", "null", "7", "7\t900", "7\t900\thttp://localhost:8080\nnews",
			"7\t900\thttp://localhost:8080\nnews\t42\t8081\tFLYING\t1000", "seven\t900\thttp://localhost:8080",
			"7\t900\thttp://localhost:8080\nnews\t42\t8081\tUP\t" })
	void aDamagedOneIsAsGoodAsNone(String damaged) throws IOException {
		Path path = this.folder.resolve("state.tsv");
		Files.writeString(path, damaged);
		assertThat(new StateFile(path).read()).isEmpty();
	}

	@Test
	void oneThatIsNoTextIsAsGoodAsNone() throws IOException {
		Path path = this.folder.resolve("state.tsv");
		Files.write(path, new byte[] { (byte) 0xff, 0, (byte) 0xfe });
		assertThat(new StateFile(path).read()).isEmpty();
	}

	@Test
	void everythingButWhatIsExternalHasEndedWithADeadLauncher() {
		SiteSnapshot siteSnapshot = new SiteSnapshot(ProcessHandle.current().pid(), 1, "http://localhost:8080",
				List.of(KAFKA, NEWS));
		assertThat(siteSnapshot.isRunning()).as("the same id with another start time is another process").isFalse();
		assertThat(siteSnapshot.now()).extracting(ProcessStatus::state)
			.containsExactly(ProcessState.EXTERNAL, ProcessState.STOPPED);
		assertThat(siteSnapshot.now()).extracting(ProcessStatus::pid).containsOnlyNulls();
	}

	@Test
	void jsonHasNullsForWhatIsNotThere() {
		assertThat(NEWS.json()).isEqualTo("{\"name\":\"news\",\"pid\":42,\"port\":8081,\"state\":\"up\"}");
		assertThat(KAFKA.json()).isEqualTo("{\"name\":\"kafka\",\"pid\":null,\"port\":null,\"state\":\"external\"}");
	}

}
