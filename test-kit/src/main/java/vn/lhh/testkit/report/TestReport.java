package vn.lhh.testkit.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Summarizes the Surefire and Failsafe reports of a build: counts the tests, names the
 * skipped ones and the classes that took longest. Has no dependencies, because
 * {@code ./portal test} runs this one file from source, before anything is built.
 */
final class TestReport {

	private static final int SLOWEST = 10;

	private final Map<String, Count> modules = new TreeMap<>();

	private final List<String> skipped = new ArrayList<>();

	private final List<String> failed = new ArrayList<>();

	private final Map<String, Double> secondsOfClasses = new TreeMap<>();

	/**
	 * Prints the report of a checkout; exits with 1 where a test failed or none ran.
	 * @param args the root folder of the checkout
	 * @throws IOException where a report can't be read
	 */
	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		TestReport report = TestReport.of(Path.of(args[0]));
		report.lines().forEach(out::println);
		System.exit(report.isGreen() ? 0 : 1);
	}

	static TestReport of(Path root) throws IOException {
		TestReport report = new TestReport();
		for (Path module : modules(root)) {
			report.readFolder(module, "target/surefire-reports");
			report.readFolder(module, "target/failsafe-reports");
		}
		return report;
	}

	private static List<Path> modules(Path root) throws IOException {
		try (Stream<Path> folders = Files.find(root, 2, (path, attributes) -> attributes.isDirectory())) {
			return folders.filter((folder) -> Files.isDirectory(folder.resolve("target"))).toList();
		}
	}

	private void readFolder(Path module, String folder) throws IOException {
		if (!Files.isDirectory(module.resolve(folder))) {
			return;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(module.resolve(folder), "TEST-*.xml")) {
			for (Path file : files) {
				read(module.getFileName().toString(), file);
			}
		}
	}

	private void read(String module, Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			XMLInputFactory factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			XMLStreamReader xml = factory.createXMLStreamReader(input);
			String test = "";
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					test = element(module, xml, test);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(file + " is no test report", ex);
		}
	}

	private String element(String module, XMLStreamReader xml, String test) {
		Count count = this.modules.getOrDefault(module, Count.NONE);
		switch (xml.getLocalName()) {
			case "testsuite" -> addTime(module, xml);
			case "testcase" -> {
				this.modules.put(module, count.plusRun());
				return module + ": " + xml.getAttributeValue("", "classname") + "." + xml.getAttributeValue("", "name");
			}
			case "skipped" -> {
				this.modules.put(module, count.plusSkipped());
				this.skipped.add(test);
			}
			case "failure", "error" -> {
				this.modules.put(module, count.plusFailed());
				this.failed.add(test);
			}
			default -> {
				return test;
			}
		}
		return test;
	}

	/** Adds the time of a class, its nested classes included. */
	private void addTime(String module, XMLStreamReader xml) {
		String name = xml.getAttributeValue("", "name");
		String time = xml.getAttributeValue("", "time");
		if (name != null && time != null) {
			String outer = name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
			this.secondsOfClasses.merge(module + ": " + outer, Double.valueOf(time.replace(",", "")), Double::sum);
		}
	}

	private List<String> slowest() {
		return this.secondsOfClasses.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(SLOWEST)
			.map((entry) -> "%6.1f s  %s".formatted(entry.getValue(), entry.getKey()))
			.toList();
	}

	boolean isGreen() {
		return this.failed.isEmpty() && total().tests() > 0;
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("");
		this.modules.forEach((module, count) -> lines.add("%-20s %s".formatted(module, count.words())));
		lines.add("%-20s %s".formatted("all modules", total().words()));
		lines.add(this.skipped.isEmpty() ? "No test was skipped." : "Skipped:");
		this.skipped.forEach((test) -> lines.add("  " + test));
		this.failed.forEach((test) -> lines.add("Failed: " + test));
		lines.add("Classes that took longest:");
		lines.addAll(slowest());
		lines.add(total().closing());
		return lines;
	}

	private Count total() {
		return this.modules.values().stream().reduce(Count.NONE, Count::plus);
	}

	/**
	 * Counts the tests of one module.
	 *
	 * @param tests all tests, the failed and skipped ones included
	 * @param failed tests with an error or a failure
	 */
	private record Count(int tests, int failed, int skipped) {

		private static final Count NONE = new Count(0, 0, 0);

		private Count plusRun() {
			return new Count(this.tests + 1, this.failed, this.skipped);
		}

		private Count plusFailed() {
			return new Count(this.tests, this.failed + 1, this.skipped);
		}

		private Count plusSkipped() {
			return new Count(this.tests, this.failed, this.skipped + 1);
		}

		private Count plus(Count other) {
			return new Count(this.tests + other.tests, this.failed + other.failed, this.skipped + other.skipped);
		}

		private String words() {
			return "%5d tests, %d failed, %d skipped".formatted(this.tests, this.failed, this.skipped);
		}

		private String closing() {
			return "%d passed, %d failed, %d skipped".formatted(this.tests - this.failed - this.skipped, this.failed,
					this.skipped);
		}

	}

}
