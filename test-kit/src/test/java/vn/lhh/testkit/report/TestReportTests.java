package vn.lhh.testkit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TestReportTests {

	private static final String PASSED = "<testcase name=\"isRight\" classname=\"a.RightTests\"/>";

	private static final String SKIPPED = "<testcase name=\"isLazy\" classname=\"a.LazyTests\"><skipped message=\"\"/></testcase>";

	private static final String FAILED = "<testcase name=\"isWrong\" classname=\"a.WrongTests\"><failure>no</failure></testcase>";

	@TempDir
	private Path folder;

	@Test
	void countsBothKindsOfTestsPerModuleAndInAll() throws IOException {
		report("news-service/target/surefire-reports/TEST-a.xml", PASSED + PASSED);
		report("news-service/target/failsafe-reports/TEST-b.xml", PASSED);
		report("web/target/surefire-reports/TEST-c.xml", PASSED);
		TestReport report = TestReport.of(this.folder);
		assertThat(report.isGreen()).isTrue();
		assertThat(report.lines()).anyMatch((line) -> line.matches("news-service +3 tests, 0 failed, 0 skipped"))
			.anyMatch((line) -> line.matches("web +1 tests, 0 failed, 0 skipped"))
			.anyMatch((line) -> line.matches("all modules +4 tests, 0 failed, 0 skipped"))
			.contains("No test was skipped.")
			.endsWith("4 passed, 0 failed, 0 skipped");
	}

	@Test
	void namesEverySkippedTest() throws IOException {
		report("web/target/surefire-reports/TEST-a.xml", PASSED + SKIPPED);
		TestReport report = TestReport.of(this.folder);
		assertThat(report.lines()).contains("  web: a.LazyTests.isLazy").endsWith("1 passed, 0 failed, 1 skipped");
	}

	@Test
	void isRedWithAFailedTestAndNamesIt() throws IOException {
		report("web/target/surefire-reports/TEST-a.xml", PASSED + FAILED);
		TestReport report = TestReport.of(this.folder);
		assertThat(report.isGreen()).isFalse();
		assertThat(report.lines()).contains("Failed: web: a.WrongTests.isWrong");
	}

	@Test
	void findsModulesInFoldersToo() throws IOException {
		report("kit/web-kit/target/surefire-reports/TEST-a.xml", PASSED);
		assertThat(TestReport.of(this.folder).lines())
			.anyMatch((line) -> line.matches("web-kit +1 tests, 0 failed, 0 skipped"));
	}

	@Test
	void namesTheTenClassesThatTookLongest() throws IOException {
		for (int i = 1; i <= 12; i++) {
			suite("web/target/surefire-reports/TEST-%d.xml".formatted(i), "a.b.Tests" + i, i);
		}
		suite("web/target/surefire-reports/TEST-nested.xml", "a.b.Tests12$Nested", 1000);
		assertThat(TestReport.of(this.folder).lines())
			.containsSequence("Classes that took longest:", "1012.0 s  web: Tests12", "  11.0 s  web: Tests11")
			.contains("   3.0 s  web: Tests3")
			.doesNotContain("   2.0 s  web: Tests2");
	}

	@Test
	void isRedWhenNothingRan() throws IOException {
		assertThat(TestReport.of(this.folder).isGreen()).isFalse();
	}

	private void suite(String path, String name, int seconds) throws IOException {
		write(path, "<testsuite name=\"%s\" time=\"%s.0\">%s</testsuite>".formatted(name, seconds, PASSED));
	}

	private void report(String path, String cases) throws IOException {
		write(path, "<testsuite name=\"a\" tests=\"1\">" + cases + "</testsuite>");
	}

	private void write(String path, String xml) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, xml);
	}

}
