package vn.lhh.qa.topic;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Slug;

/**
 * Aggregate that holds a topic of questions. Its slug never changes.
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

	@Override
	public String auditTitle() {
		return this.name;
	}

	/**
	 * Returns its name in addresses.
	 * @return lower case
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * Returns its name for readers.
	 * @return Vietnamese
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Returns a sentence about it.
	 * @return {@code null} if there is none
	 */
	public @Nullable String description() {
		return this.description;
	}

	/**
	 * Returns its position among the topics.
	 * @return small first
	 */
	public int order() {
		return this.order;
	}

	/**
	 * Tells whether askers may choose it.
	 * @return {@code false} once retired
	 */
	public boolean isActive() {
		return this.active;
	}

}
