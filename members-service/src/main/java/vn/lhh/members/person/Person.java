package vn.lhh.members.person;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.problem.Problem;

/**
 * A person on record. Nothing of a person is ever announced.
 */
@Document("persons")
public class Person extends Aggregate {

	private @Nullable PersonDetails details;

	private @Nullable Instant updatedAt;

	/**
	 * What is kept.
	 * @return the details
	 */
	public PersonDetails details() {
		return Optional.ofNullable(this.details).orElseThrow(Problem::notFound);
	}

	/**
	 * When it was last written.
	 * @return the moment
	 */
	public @Nullable Instant updatedAt() {
		return this.updatedAt;
	}

	void write(PersonDetails next, Instant now) {
		next.verify(this.details, now);
		this.details = next;
		this.updatedAt = now;
	}

}
