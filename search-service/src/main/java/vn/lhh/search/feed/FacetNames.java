package vn.lhh.search.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.lhh.search.feed.event.FeedEvent.FacetName;
import vn.lhh.search.feed.event.FeedEvent.FacetNamed;

/**
 * Names of facet values, in memory only: for each entry the highest sequence wins, as
 * several feeds may bring it.
 */
@Component
public class FacetNames {

	private final Map<String, FacetNamed> entries = new HashMap<>();

	private volatile Names names = new Names(Map.of(), Map.of());

	/** Lookups, replaced as a whole. */
	private record Names(Map<String, FacetName> byCode, Map<String, Set<String>> codesBySlug) {
	}

	synchronized void accept(FacetNamed named) {
		FacetNamed known = this.entries.get(named.entry());
		if (known == null || known.sequence() < named.sequence()) {
			this.entries.put(named.entry(), named);
			this.names = names();
		}
	}

	private Names names() {
		Map<String, FacetName> byCode = new HashMap<>();
		Map<String, Set<String>> codesBySlug = new HashMap<>();
		List<FacetName> all = this.entries.values().stream().flatMap((entry) -> entry.names().stream()).toList();
		for (FacetName name : all) {
			byCode.put(name.code(), name);
			codesBySlug.computeIfAbsent(name.slug(), (slug) -> new LinkedHashSet<>()).add(name.code());
		}
		return new Names(byCode, codesBySlug);
	}

	/** The name of a value by the code that items carry. */
	public Optional<FacetName> of(String code) {
		return Optional.ofNullable(this.names.byCode().get(code));
	}

	/**
	 * The codes that items carry for a value in an address; itself if it is not known.
	 */
	public Set<String> codes(String slug) {
		return this.names.codesBySlug().getOrDefault(slug, Set.of(slug));
	}

}
