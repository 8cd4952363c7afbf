package vn.lhh.documents.taxonomy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.Aggregate;

/**
 * One thing documents are filed under, kept by id so that documents survive its being
 * renamed.
 *
 * @param <F> what an editor says about it
 */
public abstract class TaxonomyEntry<F extends TaxonomyDetails> extends Aggregate {

	private String key = "";

	private String slug = "";

	private @Nullable F filing;

	private boolean refileDue;

	private @Nullable Instant updatedAt;

	private @Nullable String updatedBy;

	/**
	 * The first part of the entry's event types.
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
	}

	/**
	 * What is known of it.
	 * @return what an editor last said
	 */
	public F filing() {
		return Objects.requireNonNull(this.filing);
	}

	/**
	 * What stands for it in addresses.
	 * @return a slug, or a type's code; never changes
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * Whether documents still show what it was before.
	 * @return {@code true} between a change and the documents' catching up
	 */
	public boolean refileDue() {
		return this.refileDue;
	}

	String key() {
		return this.key;
	}

}
