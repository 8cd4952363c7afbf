package vn.lhh.news.link;

import vn.lhh.kit.outbox.Aggregate;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Links that stand together.
 */
@Document("link_groups")
public class LinkGroup extends Aggregate {

	private String title = "";

	private String slug = "";

	private int order;

	private String position = "";

	void change(LinkGroupFacts facts, String newSlug) {
		this.title = facts.title();
		this.slug = newSlug;
		this.order = facts.order();
		this.position = facts.position();
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
