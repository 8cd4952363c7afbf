package vn.lhh.launcher.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a reader sees every field of every write, or that a rule uses it, as
 * {@code docs/fields.md} says. {@code -Dportal.docs.write=true} rewrites the page.
 */
@WholeSiteJourney
class FieldsIT {

	private static final Path PAGE = Path.of("../docs/fields.md");

	private static final String HEAD = """
			# Fields

			Every field of every write, and where a reader sees it, made by `FieldsIT`: it gives each field a value of its own, publishes the item on
			the running site, and looks for the value in the pages. What a page does not show has a rule that uses it.
			""";

	private final WholeSite site;

	FieldsIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void everyFieldIsSeenByAReaderOrUsedByARule() throws IOException {
		List<FieldSample> samples = FieldSample.all();
		try (SampleDesk desk = new SampleDesk(this.site)) {
			samples.forEach(desk::make);
			List<FieldSample> told = samples.stream().filter(FieldSample::isInTable).toList();
			assertThat(told).isNotEmpty();
			List<String> disagreements = disagreements(told);
			WholeSite.eventually()
				.untilAsserted(
						() -> assertThat(Stream.concat(disagreements.stream(), faults(told, desk.ids()))).isEmpty());
			compare(told, desk.ids());
		}
	}

	private List<String> disagreements(List<FieldSample> told) {
		return told.stream()
			.flatMap((sample) -> FieldSchema.disagreements(this.site.visitor(), sample).stream())
			.toList();
	}

	private Stream<String> faults(List<FieldSample> told, SampleIds ids) {
		FieldLook look = new FieldLook(this.site.visitor(), ids);
		return told.stream().flatMap((sample) -> look.faults(sample).stream());
	}

	private void compare(List<FieldSample> told, SampleIds ids) throws IOException {
		if (Boolean.getBoolean("portal.docs.write")) {
			Files.writeString(PAGE, settled(told, ids));
		}
		String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
		WholeSite.eventually()
			.untilAsserted(() -> assertThat(page(told, ids)).as("docs/fields.md; -Dportal.docs.write=true writes it")
				.isEqualTo(written));
	}

	/**
	 * Generates the page once it has not changed for 15 s, when every page shows the new
	 * content.
	 */
	private String settled(List<FieldSample> told, SampleIds ids) {
		AtomicReference<String> last = new AtomicReference<>("");
		WholeSite.eventually().during(Duration.ofSeconds(15)).until(() -> {
			String page = page(told, ids);
			return page.equals(last.getAndSet(page));
		});
		return last.get();
	}

	private String page(List<FieldSample> told, SampleIds ids) {
		FieldLook look = new FieldLook(this.site.visitor(), ids);
		String tables = told.stream().map((sample) -> table(sample, look)).collect(Collectors.joining());
		String gone = FieldSample.gone();
		return HEAD + tables + (gone.isEmpty() ? "" : "\n" + gone);
	}

	private static String table(FieldSample sample, FieldLook look) {
		return """

				## %s

				`%s`

				| field | seen on | rule |
				|---|---|---|
				%s""".formatted(sample.title(), sample.write(),
				look.findings(sample).stream().map(FieldsIT::row).collect(Collectors.joining()));
	}

	private static String row(FieldLook.Finding finding) {
		String pages = finding.seenOn().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
		return "| `%s` | %s | %s |\n".formatted(finding.field(), pages, finding.rule().replace('|', '/'));
	}

}
