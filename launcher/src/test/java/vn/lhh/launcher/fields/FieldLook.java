package vn.lhh.launcher.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.PublicClient;

import org.springframework.web.util.HtmlUtils;

/**
 * Searches the site's pages for the value of every field.
 */
final class FieldLook {

	private static final Pattern TAG = Pattern.compile("<[^>]+>");

	private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

	private final PublicClient publicClient;

	private final SampleIds ids;

	private final Map<String, Answer> pages = new HashMap<>();

	FieldLook(PublicClient publicClient, SampleIds ids) {
		this.publicClient = publicClient;
		this.ids = ids;
	}

	/**
	 * Holds the search result of one field.
	 *
	 * @param field its path in the request
	 * @param seenOn the pages that show its value
	 */
	record Finding(FieldSample sample, String field, List<String> seenOn) {

		String rule() {
			return this.sample.rule(this.field);
		}

		boolean isLost() {
			return this.seenOn.isEmpty() && rule().isEmpty();
		}

	}

	List<Finding> findings(FieldSample sample) {
		return sample.fields()
			.keySet()
			.stream()
			.map((field) -> new Finding(sample, field, seenOn(sample, sample.looks(field))))
			.toList();
	}

	private List<String> seenOn(FieldSample sample, String looks) {
		if (looks.isEmpty()) {
			return List.of();
		}
		String value = this.ids.fill(looks);
		return sample.pages().stream().filter((page) -> shows(html(page), value)).toList();
	}

	private String html(String page) {
		return HtmlUtils.htmlUnescape(answer(page).body()).replace('\u00a0', ' ');
	}

	private Answer answer(String page) {
		return this.pages.computeIfAbsent(page, (address) -> this.publicClient.get(encoded(this.ids.fill(address))));
	}

	private static String encoded(String address) {
		return address.replace(" ", "%20");
	}

	private static boolean shows(String html, String value) {
		if (NUMBER.matcher(value).matches()) {
			return Pattern.compile("(?<![\\w.-])%s(?![\\w-])".formatted(Pattern.quote(value))).matcher(html).find();
		}
		return html.contains(value) || html.contains(TAG.matcher(value).replaceAll(""));
	}

	/**
	 * Describes the pages that can't be read, and the fields that no page shows and no
	 * rule explains.
	 */
	List<String> faults(FieldSample sample) {
		Stream<String> closed = sample.pages()
			.stream()
			.filter((page) -> answer(page).status() != 200)
			.map((page) -> "%s: %s answers %d".formatted(sample.name(), page, answer(page).status()));
		Stream<String> lost = findings(sample).stream()
			.filter(Finding::isLost)
			.map((finding) -> "%s: %s is found nowhere".formatted(sample.name(), finding.field()));
		return Stream.concat(closed, lost).toList();
	}

}
