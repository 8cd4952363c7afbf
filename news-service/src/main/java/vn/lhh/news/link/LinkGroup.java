package vn.lhh.news.link;

import vn.lhh.news.shared.TracedAggregate;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a group of links. */
@Document("link_groups")
public class LinkGroup extends TracedAggregate {

	private String title = "";

	private String slug = "";

	private int order;

	/** Only in older versions; every group is on the home page. */
	private String position = "home";

	void change(LinkGroupDetails facts, String newSlug) {
		this.title = facts.title();
		this.slug = newSlug;
		this.order = facts.order();
	}

	@Override
	public String auditTitle() {
		return this.title;
	}

	public String title() {
		return this.title;
	}

	public String slug() {
		return this.slug;
	}

	public int order() {
		return this.order;
	}

	public String position() {
		return this.position;
	}

}
