package vn.lhh.web.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.lhh.web.WebProperties;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.SiteApi;
import vn.lhh.web.html.SafeHtml;

/**
 * Structured data of a page in the schema.org vocabulary, as JSON-LD, for programs that
 * read pages; no browser runs it.
 */
@Component
class StructuredData {

	private static final String CONTEXT = "https://schema.org";

	/** The whole, in an order that is the same in every process, as the page's tag is. */
	private record Graph(@JsonProperty("@context") String context,
			@JsonProperty("@graph") List<Map<String, Object>> things) {
	}

	private final JsonMapper json = JsonMapper.builder().build();

	private final WebProperties properties;

	StructuredData(WebProperties properties) {
		this.properties = properties;
	}

	/** The data of a page as a script element, {@code null} if there is none. */
	@Nullable SafeHtml of(PageMeta pageMeta, PagePart<SiteApi.Chrome> chrome) {
		SiteApi.Identity site = (chrome.value() != null) ? chrome.value().site() : null;
		List<Map<String, Object>> graph = new ArrayList<>();
		if (pageMeta.isArticle()) {
			graph.add(article(pageMeta, site));
		}
		if (!pageMeta.noindex() && !pageMeta.path().equals("/")) {
			graph.add(breadcrumbs(pageMeta));
		}
		else if (!pageMeta.noindex() && site != null) {
			graph.add(organisation(site));
			graph.add(website(site));
		}
		return graph.isEmpty() ? null : SafeHtml.jsonLd(this.json.writeValueAsString(new Graph(CONTEXT, graph)));
	}

	private Map<String, Object> organisation(SiteApi.Identity site) {
		Map<String, Object> known = thing("Organization");
		known.put("name", site.name());
		put(known, "alternateName", site.shortName());
		put(known, "slogan", site.slogan());
		put(known, "legalName", site.owningBody());
		put(known, "address", site.address());
		put(known, "telephone", site.phone());
		put(known, "email", site.email());
		known.put("url", this.properties.absolute("/"));
		known.put("logo", this.properties.absolute("/apple-touch-icon.png"));
		return known;
	}

	/** The site with the address of its search. */
	private Map<String, Object> website(SiteApi.Identity site) {
		Map<String, Object> search = thing("SearchAction");
		search.put("target", this.properties.absolute("/tim-kiem?q={search_term_string}"));
		search.put("query-input", "required name=search_term_string");
		Map<String, Object> known = thing("WebSite");
		known.put("name", site.name());
		known.put("url", this.properties.absolute("/"));
		known.put("potentialAction", search);
		return known;
	}

	private Map<String, Object> article(PageMeta pageMeta, SiteApi.@Nullable Identity site) {
		Map<String, Object> known = thing("NewsArticle");
		known.put("headline", pageMeta.title());
		put(known, "description", pageMeta.description());
		put(known, "articleSection", (pageMeta.section() != null) ? pageMeta.section().name() : null);
		put(known, "datePublished", text(pageMeta.publishedAt()));
		put(known, "dateModified", text(pageMeta.updatedAt()));
		put(known, "image", (pageMeta.image() != null) ? this.properties.absolute(pageMeta.image()) : null);
		known.put("mainEntityOfPage", this.properties.absolute(pageMeta.path()));
		if (site != null) {
			known.put("publisher", organisation(site));
		}
		return known;
	}

	private Map<String, Object> breadcrumbs(PageMeta pageMeta) {
		List<Map<String, Object>> steps = new ArrayList<>(List.of(step(1, "Trang chủ", "/")));
		PageMeta.Section section = pageMeta.section();
		if (section != null) {
			steps.add(step(2, section.name(), section.path()));
		}
		steps.add(step(steps.size() + 1, pageMeta.title(), pageMeta.path()));
		Map<String, Object> known = thing("BreadcrumbList");
		known.put("itemListElement", steps);
		return known;
	}

	private Map<String, Object> step(int place, String name, String path) {
		Map<String, Object> known = thing("ListItem");
		known.put("position", place);
		known.put("name", name);
		known.put("item", this.properties.absolute(path));
		return known;
	}

	private static Map<String, Object> thing(String type) {
		Map<String, Object> known = new LinkedHashMap<>();
		known.put("@type", type);
		return known;
	}

	private static void put(Map<String, Object> known, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			known.put(name, value);
		}
	}

	private static @Nullable String text(@Nullable OffsetDateTime moment) {
		return (moment != null) ? moment.toString() : null;
	}

}
