package vn.lhh.launcher.harness;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the public site with the changes that were acknowledged to editors.
 */
public final class PublicSiteChecker {

	private static final Duration STEADY = Duration.ofSeconds(2);

	private static final String[] SURFACES = { "/", "/tin-tuc", "/rss.xml", "/sitemap.xml" };

	private final WholeSite site;

	private final PublicClient publicClient;

	public PublicSiteChecker(WholeSite site) {
		this.site = site;
		this.publicClient = site.visitor();
	}

	/**
	 * Asserts that each live article is listed once, with its last acknowledged title,
	 * and that each withdrawn article is gone.
	 */
	public void assertAgreesWith(List<RetryingEditor.Item> book) {
		WholeSite.eventually()
			.ignoreExceptionsInstanceOf(UncheckedIOException.class)
			.untilAsserted(() -> assertListed(book));
		WholeSite.eventually()
			.ignoreExceptionsInstanceOf(UncheckedIOException.class)
			.untilAsserted(() -> assertThat(book).allSatisfy(this::assertPage));
		book.stream().filter((item) -> !item.live()).reduce((first, last) -> last).ifPresent(this::assertNowhere);
	}

	private void assertListed(List<RetryingEditor.Item> book) {
		Map<String, List<Map<String, Object>>> listed = listed().stream()
			.collect(Collectors.groupingBy((item) -> String.valueOf(item.get("slug"))));
		assertThat(book).allSatisfy((item) -> {
			List<Object> titles = listed.getOrDefault(item.slug(), List.of())
				.stream()
				.map((found) -> found.get("title"))
				.toList();
			assertThat(titles).as(item.slug()).isEqualTo(item.live() ? List.<Object>of(item.title()) : List.of());
		});
	}

	private List<Map<String, Object>> listed() {
		List<Map<String, Object>> all = new ArrayList<>();
		int pages = 1;
		for (int page = 1; page <= pages; page++) {
			Answer answer = this.publicClient.get("/api/news/articles?size=100&page=" + page);
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			pages = JsonPath.read(answer.body(), "$.totalPages");
			all.addAll(JsonPath.<List<Map<String, Object>>>read(answer.body(), "$.items[*]"));
		}
		return all;
	}

	private void assertPage(RetryingEditor.Item item) {
		Answer page = this.publicClient.get("/api/news/articles/" + item.slug());
		if (item.live()) {
			assertThat(page.status()).as(item.title()).isEqualTo(200);
			assertThat(JsonPath.<String>read(page.body(), "$.title")).isEqualTo(item.title());
		}
		else {
			assertThat(page.status()).as(item.title()).isIn(404, 410);
		}
	}

	private void assertNowhere(RetryingEditor.Item gone) {
		WholeSite.eventually()
			.ignoreExceptionsInstanceOf(UncheckedIOException.class)
			.untilAsserted(() -> assertThat(SURFACES).filteredOn((surface) -> names(surface, gone.slug()))
				.as("still naming " + gone.slug())
				.isEmpty());
	}

	/** Tells whether a page contains the whole slug; another slug may begin with it. */
	private boolean names(String surface, String slug) {
		Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(slug) + "(?![\\w-])");
		return whole.matcher(this.publicClient.get(surface).body()).find();
	}

	public void assertCounted(int total) {
		assertCounted(total, total);
	}

	/**
	 * Asserts that the counter settles within these bounds, and that its parts add up to
	 * it.
	 */
	public void assertCounted(int least, int most) {
		WholeSite.eventually().ignoreExceptions().until(() -> this.site.totalVisits() >= least);
		Awaitility.await()
			.during(STEADY)
			.atMost(Duration.ofMinutes(5))
			.ignoreExceptionsMatching((failure) -> !(failure instanceof AssertionError))
			.until(() -> holds(least, most));
	}

	private boolean holds(int least, int most) {
		String sum = this.publicClient.get("/api/stats/invariant").body();
		int total = JsonPath.read(sum, "$.total");
		assertThat(total).as("nothing is counted twice").isLessThanOrEqualTo(most);
		return total >= least && JsonPath.<Boolean>read(sum, "$.holds");
	}

}
