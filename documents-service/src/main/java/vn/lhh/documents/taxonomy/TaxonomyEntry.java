package vn.lhh.documents.taxonomy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.Aggregate;

/**
 * Aggregates a taxonomy entry. Documents refer to it by id, so they survive a rename.
 *
 * @param <F> the details an editor writes
 */
public abstract class TaxonomyEntry<F extends TaxonomyDetails> extends Aggregate {

	private String key = "";

	private String slug = "";

	private @Nullable F filing;

	private boolean refileDue;

	private @Nullable Instant updatedAt;

	private @Nullable String updatedBy;

	/**
	 * Returns the prefix of the entry's event types.
	 * @return {@code documents.<kind>}
	 */
	protected abstract String eventPrefix();

	void write(F said, String by, Instant now) {
		this.refileDue = this.filing != null && !this.filing.equals(said);
		if (this.filing == null) {
			this.slug = said.key().contains(":") ? said.key().substring(0, said.key().indexOf(':')) : said.key();
		}
		this.filing = said;
		this.key = said.key();
		this.updatedAt = now;
		this.updatedBy = by;
		announce(eventPrefix() + ".changed.v1", Map.of("id", id(), "slug", this.slug, "filing", said), now);
	}

	void leave(Instant now) {
		announceWithdrawal(eventPrefix() + ".removed.v1", now);
		leaveChangeToDeletion();
	}

	@Override
	public String auditTitle() {
		return filing().name();
	}

	/** Returns the details an editor wrote last. */
	public F filing() {
		return Objects.requireNonNull(this.filing);
	}

	/**
	 * Returns the entry's identifier in URLs.
	 * @return a slug, or a type's code; never changes
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * Tells whether documents may still show the entry's previous details.
	 * @return {@code true} from a change until all documents are updated
	 */
	public boolean refileDue() {
		return this.refileDue;
	}

	String key() {
		return this.key;
	}

}
