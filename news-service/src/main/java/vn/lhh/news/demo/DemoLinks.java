package vn.lhh.news.demo;

import vn.lhh.news.link.LinkDesk;
import vn.lhh.news.link.LinkGroupDesk;

import org.springframework.stereotype.Component;

/** Seeds the demo links with their group. */
@Component
class DemoLinks {

	private final LinkGroupDesk groups;

	private final LinkDesk links;

	DemoLinks(LinkGroupDesk groups, LinkDesk links) {
		this.groups = groups;
		this.links = links;
	}

	void write(DemoPlaceholders names, DemoProgress progress) {
		names.put("group:lien-ket", progress.once("group:lien-ket", () -> group(names)));
		read(names).items()
			.forEach((item) -> progress.once("link:" + item.url(), () -> this.links.create(item.facts()).id()));
	}

	private String group(DemoPlaceholders names) {
		names.put("group:lien-ket", "");
		return this.groups.create(read(names).groups().getFirst().facts()).id();
	}

	private static DemoFiles.Links read(DemoPlaceholders names) {
		return DemoFiles.read("links.json", names, DemoFiles.Links.class);
	}

}
