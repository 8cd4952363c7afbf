package vn.lhh.members.person;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.problem.Problem;

/**
 * Aggregate that holds a person on record. It never announces personal data.
 */
@Document("persons")
public class Person extends Aggregate {

	private @Nullable PersonDetails details;

	private @Nullable Instant updatedAt;

	/**
	 * Returns the details on record.
	 */
	public PersonDetails details() {
		return Optional.ofNullable(this.details).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the moment of the last write.
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
