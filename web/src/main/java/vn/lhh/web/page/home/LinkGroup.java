package vn.lhh.web.page.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.lhh.web.client.NewsApi;

/**
 * Links of one group, under its title.
 */
public record LinkGroup(String title, List<NewsApi.Link> links) {

	/** Groups links in their order. */
	static List<LinkGroup> of(List<NewsApi.Link> links) {
		Map<String, List<NewsApi.Link>> byTitle = new LinkedHashMap<>();
		links.forEach((link) -> byTitle
			.computeIfAbsent((link.group() != null) ? link.group().title() : "", (title) -> new ArrayList<>())
			.add(link));
		return byTitle.entrySet().stream().map((group) -> new LinkGroup(group.getKey(), group.getValue())).toList();
	}

}
