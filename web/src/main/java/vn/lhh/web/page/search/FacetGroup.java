package vn.lhh.web.page.search;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.SearchApi;

/**
 * Links of one facet, with the reader's choice added if no hit has it.
 */
public record FacetGroup(String label, List<FacetLink> links) {

	private static final String TYPE = "type";

	private static final int ALWAYS_SHOWN = 8;

	static FacetGroup of(String parameter, String label, List<SearchApi.FacetValue> values, SearchFilter filter) {
		String chosen = filter.value(parameter);
		return new FacetGroup(label, withChosen(values, chosen).map((value) -> {
			boolean isChosen = value.code().equals(chosen);
			return new FacetLink(value.name(), value.count(), filter.with(parameter, isChosen ? null : value.code()),
					isChosen);
		}).toList());
	}

	/** Tabs of the types of content, the first of them for all. */
	static List<FacetLink> tabs(List<SearchApi.FacetValue> types, SearchFilter filter) {
		long all = types.stream().mapToLong(SearchApi.FacetValue::count).sum();
		FacetLink whole = new FacetLink("Tất cả", all, filter.with(TYPE, null), !SearchFilter.isGiven(filter.type()));
		Stream<FacetLink> each = withChosen(types, filter.type())
			.map((type) -> new FacetLink(SearchApi.typeName(type.code()), type.count(), filter.with(TYPE, type.code()),
					type.code().equals(filter.type())));
		return Stream.concat(Stream.of(whole), each).toList();
	}

	private static Stream<SearchApi.FacetValue> withChosen(List<SearchApi.FacetValue> values, @Nullable String chosen) {
		if (chosen == null || chosen.isBlank() || values.stream().anyMatch((value) -> value.code().equals(chosen))) {
			return values.stream();
		}
		return Stream.concat(values.stream(), Stream.of(new SearchApi.FacetValue(chosen, chosen, 0)));
	}

	/** The links that are always shown, a chosen one among them. */
	public List<FacetLink> shown() {
		return this.links.stream().filter(this::isShown).toList();
	}

	/** The links that are shown on demand. */
	public List<FacetLink> more() {
		return this.links.stream().filter((link) -> !isShown(link)).toList();
	}

	private boolean isShown(FacetLink link) {
		return link.isChosen() || this.links.indexOf(link) < ALWAYS_SHOWN;
	}

}
