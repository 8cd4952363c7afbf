package vn.lhh.qa.topic;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Slug;

/**
 * What questions are about. Its slug stays for ever.
 */
@Document("topics")
public class Topic extends Aggregate {

	private String slug = "";

	private String name = "";

	private @Nullable String description;

	private int order;

	private boolean active = true;

	static Topic named(@Nullable String slug, String name) {
		Topic topic = new Topic();
		topic.slug = (slug == null) ? Slug.of(name) : slug;
		return topic;
	}

	void write(String newName, @Nullable String newDescription, int newOrder, boolean nowActive) {
		new FieldChecks().required("name", newName, 120)
			.atMost("description", newDescription, 500)
			.check(Slug.isValid(this.slug), "slug", "slug-malformed")
			.between("order", newOrder, 0, 10_000)
			.throwIfInvalid();
		this.name = newName;
		this.description = newDescription;
		this.order = newOrder;
		this.active = nowActive;
	}

	/**
	 * The name in addresses.
	 * @return lower case
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * What readers read.
	 * @return Vietnamese
	 */
	public String name() {
		return this.name;
	}

	/**
	 * A sentence about it.
	 * @return perhaps none
	 */
	public @Nullable String description() {
		return this.description;
	}

	/**
	 * Its place.
	 * @return small first
	 */
	public int order() {
		return this.order;
	}

	/**
	 * Whether one may ask about it.
	 * @return {@code false} once retired
	 */
	public boolean isActive() {
		return this.active;
	}

}
