package vn.lhh.documents.taxonomy;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;

import org.springframework.stereotype.Service;

/** Manages taxonomy entries for editors: types, issuing bodies, fields and signers. */
@Service
public class TaxonomyDesk {

	private final TaxonomyStore store;

	private final List<TaxonomyUsage> uses;

	private final Clock clock;

	TaxonomyDesk(TaxonomyStore store, List<TaxonomyUsage> uses, Clock clock) {
		this.store = store;
		this.uses = uses;
		this.clock = clock;
	}

	/**
	 * Returns one entry, for editors.
	 * @param <E> the kind of entry
	 * @throws Problem {@code not-found}
	 */
	public <E extends TaxonomyEntry<?>> E required(Class<E> kind, String id) {
		return this.store.required(kind, id);
	}

	/**
	 * Returns every entry of a kind.
	 * @param <E> the kind of entry
	 * @return in no order
	 */
	public <E extends TaxonomyEntry<?>> List<E> all(Class<E> kind) {
		return this.store.all(kind);
	}

	/**
	 * Adds an entry.
	 * @param <E> the kind of entry
	 * @param <F> its details
	 * @param blank creates an empty entry
	 * @return the saved entry
	 * @throws Problem {@code validation-failed}, {@code already-there}
	 */
	public <E extends TaxonomyEntry<F>, F extends TaxonomyDetails> E add(Supplier<E> blank, F filing, Actor by) {
		E entry = blank.get();
		check(entry, filing);
		entry.write(filing, by.id(), this.clock.instant());
		return this.store.save(entry);
	}

	/**
	 * Changes an entry; a job soon updates the documents that use it.
	 * @param <E> the kind of entry
	 * @param <F> its details
	 * @param version the version the editor saw
	 * @return the saved entry
	 * @throws Problem {@code not-found}, {@code version-stale},
	 * {@code validation-failed}, {@code already-there}
	 */
	public <E extends TaxonomyEntry<F>, F extends TaxonomyDetails> E change(Class<E> kind, String id, long version,
			F filing, Actor by) {
		E entry = atVersion(kind, id, version);
		check(entry, filing);
		entry.write(filing, by.id(), this.clock.instant());
		return this.store.save(entry);
	}

	/**
	 * Removes an entry without references to it.
	 * @param version the version the editor saw
	 * @throws Problem {@code not-found}, {@code version-stale}, {@code taxonomy-in-use}
	 */
	public void remove(Class<? extends TaxonomyEntry<?>> kind, String id, long version) {
		TaxonomyEntry<?> entry = atVersion(kind, id, version);
		if (this.store.hasChildren(kind, id) || this.uses.stream().anyMatch((use) -> use.isUsed(id))) {
			throw new Problem(ProblemKind.CONFLICT, "taxonomy-in-use", entry.filing().name());
		}
		entry.leave(this.clock.instant());
		this.store.remove(this.store.save(entry));
	}

	private <E extends TaxonomyEntry<?>> E atVersion(Class<E> kind, String id, long version) {
		E entry = this.store.required(kind, id);
		if (entry.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", entry.version());
		}
		return entry;
	}

	private void check(TaxonomyEntry<?> entry, TaxonomyDetails taxonomyDetails) {
		FieldChecks fieldChecks = new FieldChecks();
		taxonomyDetails.check(fieldChecks);
		taxonomyDetails.references().forEach((reference) -> checkExists(reference, fieldChecks));
		fieldChecks.check(!comesBack(entry, taxonomyDetails, TaxonomyDetails::parentId), "parentId", "cycle")
			.check(!comesBack(entry, taxonomyDetails, TaxonomyDetails::successorId), "successorId", "cycle")
			.throwIfInvalid();
	}

	private void checkExists(TaxonomyDetails.Reference reference, FieldChecks fieldChecks) {
		fieldChecks.check(this.store.byId(reference.kind(), reference.id()).isPresent(), reference.field(),
				"not-found");
	}

	@SuppressWarnings("unchecked")
	private boolean comesBack(TaxonomyEntry<?> entry, TaxonomyDetails taxonomyDetails,
			Function<TaxonomyDetails, @Nullable String> step) {
		Class<? extends TaxonomyEntry<?>> kind = (Class<? extends TaxonomyEntry<?>>) entry.getClass();
		Set<String> seen = new HashSet<>(Set.of(entry.id()));
		String next = step.apply(taxonomyDetails);
		while (next != null) {
			if (!seen.add(next)) {
				return true;
			}
			Optional<? extends TaxonomyEntry<?>> found = this.store.byId(kind, next);
			next = found.map((known) -> step.apply(known.filing())).orElse(null);
		}
		return false;
	}

}
