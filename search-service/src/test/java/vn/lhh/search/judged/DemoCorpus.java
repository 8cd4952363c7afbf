package vn.lhh.search.judged;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Demo content of all services as items, so that ranking is measured on real subjects.
 * The id of each is the one by which it is judged.
 */
public final class DemoCorpus {

	/** The day of a search, and of texts that are dated relative to one. */
	public static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

	private static final JsonMapper MAPPER = new JsonMapper();

	private final List<SearchItem> items = new ArrayList<>();

	private DemoCorpus() {
	}

	/** The items, each of which may be found today. */
	public static List<SearchItem> items() {
		DemoCorpus corpus = new DemoCorpus();
		corpus.addNews();
		corpus.addDocuments();
		corpus.addOrganisations();
		corpus.addQuestions();
		return corpus.items;
	}

	private void addNews() {
		for (JsonNode article : read("news-service", "articles.json").path("items")) {
			add(ItemType.ARTICLE, text(article, "slug"), wording(article, strings(article, "tags"), html(article)),
					day(text(article, "publishAt")));
		}
		for (JsonNode announcement : read("news-service", "announcements.json").path("items")) {
			add(ItemType.ANNOUNCEMENT, text(announcement, "slug"),
					wording(announcement, List.of(), html(announcement) + " " + text(announcement, "eventPlace")),
					day(text(announcement, "publishAt")));
		}
		for (JsonNode page : read("news-service", "pages.json").path("items")) {
			add(ItemType.PAGE, text(page, "slug"), wording(page, List.of(), html(page)), null);
		}
		for (JsonNode album : read("news-service", "albums.json").path("items")) {
			String captions = list(album, "photos").map((photo) -> text(photo, "caption"))
				.collect(Collectors.joining(". "));
			SearchItem.Wording wording = new SearchItem.Wording(text(album, "title"), List.of(),
					text(album, "description"), captions, List.of(text(album, "place")), "", null);
			add(ItemType.ALBUM, text(album, "slug"), wording, day(text(album, "publishAt")));
		}
	}

	private void addDocuments() {
		Map<String, String> types = new HashMap<>();
		for (JsonNode type : resource("documents-service", "taxonomy/types.json").path("types")) {
			types.putIfAbsent(text(type, "code"), text(type, "name"));
		}
		for (JsonNode document : read("documents-service", "documents.json").path("documents")) {
			String number = text(document, "numberSymbolRaw");
			String date = text(document, "issueDate");
			SearchItem.Wording wording = new SearchItem.Wording(text(document, "summary"),
					List.of(types.getOrDefault(text(document, "type"), ""), text(document, "body")), "", "",
					strings(document, "fields"), String.join("\n", strings(document, "paragraphs")), number);
			add(ItemType.DOCUMENT, number + "@" + date, wording, LocalDate.parse(date));
		}
	}

	private void addOrganisations() {
		read("members-service", "organisations.json").path("branches").forEach(this::addOrganisations);
	}

	private void addOrganisations(JsonNode organisations) {
		for (JsonNode organisation : organisations) {
			List<String> labels = new ArrayList<>(strings(organisation, "fields"));
			labels.add(text(organisation, "place"));
			SearchItem.Wording wording = new SearchItem.Wording(text(organisation, "name"),
					List.of(text(organisation, "shortName")), text(organisation, "summary"),
					String.join("\n", strings(organisation, "description")), labels, "", null);
			add(ItemType.ORGANISATION, text(organisation, "name"), wording, null);
			addOrganisations(organisation.path("children"));
		}
	}

	private void addQuestions() {
		for (JsonNode topic : read("qa-service", "questions.json").path("topics")) {
			for (JsonNode question : topic.path("questions")) {
				String answer = String.join("\n", strings(question, "answer"));
				SearchItem.Wording wording = new SearchItem.Wording(text(question, "subject"), List.of(), "",
						text(question, "body") + "\n" + answer, List.of(), "", null);
				add(ItemType.QUESTION, text(question, "subject"), wording, day(text(question, "answeredOn")));
			}
		}
	}

	private void add(ItemType type, String id, SearchItem.Wording wording, @Nullable LocalDate date) {
		ItemKey key = new ItemKey(type, id.replace(' ', '_'));
		this.items.add(new SearchItem(key, 1, "/" + key.text(), wording, Instant.EPOCH, null,
				new SearchItem.Facets(date, Set.of(), Set.of())));
	}

	private static SearchItem.Wording wording(JsonNode node, List<String> names, String body) {
		return new SearchItem.Wording(text(node, "title"), names, text(node, "summary"), body, List.of(), "", null);
	}

	/** The text of each block on a line of its own. */
	private static String html(JsonNode node) {
		return Jsoup.parseBodyFragment(text(node, "bodyHtml"))
			.select("p, li, h2, h3, h4, td, figcaption")
			.stream()
			.map(Element::text)
			.collect(Collectors.joining("\n"));
	}

	/** A day as the demo writes it, perhaps relative to today: {@code {{day-20}}}. */
	private static @Nullable LocalDate day(String written) {
		if (written.isEmpty()) {
			return null;
		}
		if (written.startsWith("{{day")) {
			return TODAY.plusDays(Long.parseLong(written.substring(5, written.indexOf('}'))));
		}
		return LocalDate.parse(written.substring(0, 10));
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString("");
	}

	private static List<String> strings(JsonNode node, String name) {
		return list(node, name).map((value) -> value.asString("")).toList();
	}

	private static Stream<JsonNode> list(JsonNode node, String name) {
		return node.path(name).valueStream();
	}

	private static JsonNode read(String service, String file) {
		return resource(service, "demo/" + file);
	}

	private static JsonNode resource(String service, String path) {
		return MAPPER.readTree(Path.of("..", service, "src/main/resources", path).toFile());
	}

}
