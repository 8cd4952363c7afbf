package vn.lhh.web.page.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.ApiPath;

/**
 * Words and filters of a search, kept as typed, so that the page shows them again.
 */
public record SearchFilter(@Nullable String q, @Nullable String type, @Nullable String from, @Nullable String to,
		@Nullable String category, @Nullable String issuer, @Nullable String year, @Nullable String sort,
		@Nullable String page, @Nullable String snapshot) {

	static final String PATH = "/tim-kiem";

	static final String PAGE = "page";

	private static final int ON_A_PAGE = 10;

	private static final List<String> NARROWING = List.of("from", "to", "category", "issuer", "year");

	/** The search itself, without the page of its results. */
	private Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("type", this.type);
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.put("category", this.category);
		parameters.put("issuer", this.issuer);
		parameters.put("year", this.year);
		parameters.put("sort", this.sort);
		return parameters;
	}

	private static ApiPath path(String path, Map<String, @Nullable String> parameters) {
		ApiPath address = ApiPath.of(path);
		parameters.forEach(address::with);
		return address;
	}

	String api() {
		return path("/api/search", parameters()).with(PAGE, this.page)
			.with("size", ON_A_PAGE)
			.with("snapshot", this.snapshot)
			.toString();
	}

	/** Address of the first page. */
	public String address() {
		return path(PATH, parameters()).toString();
	}

	/** Address of the first page of results that do not change while it is turned. */
	String addressIn(@Nullable String snapshot) {
		return path(PATH, parameters()).with("snapshot", snapshot).toString();
	}

	/** Address of the same search with another value of one parameter, null for none. */
	public String with(String parameter, @Nullable String value) {
		Map<String, @Nullable String> parameters = parameters();
		parameters.put(parameter, value);
		return path(PATH, parameters).toString();
	}

	/** Address of the same search without these parameters. */
	String without(List<String> names) {
		Map<String, @Nullable String> parameters = parameters();
		parameters.keySet().removeAll(names);
		return path(PATH, parameters).toString();
	}

	/** Address of the same words in all content. */
	public String unfiltered() {
		return ApiPath.of(PATH).with("q", this.q).toString();
	}

	/** Parameters that a form about others keeps, without the empty ones. */
	public List<Map.Entry<String, @Nullable String>> hidden(String... shown) {
		Map<String, @Nullable String> parameters = parameters();
		parameters.keySet().removeAll(List.of(shown));
		return parameters.entrySet().stream().filter((parameter) -> isGiven(parameter.getValue())).toList();
	}

	@Nullable String value(String parameter) {
		return parameters().get(parameter);
	}

	/** Whether any words are asked for. */
	public boolean isAsked() {
		return isGiven(this.q);
	}

	public boolean isFiltered() {
		return isGiven(this.type) || NARROWING.stream().map(this::value).anyMatch(SearchFilter::isGiven);
	}

	public boolean isByDate() {
		return "date".equals(this.sort);
	}

	static boolean isGiven(@Nullable String value) {
		return value != null && !value.isBlank();
	}

}
