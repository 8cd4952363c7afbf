package vn.lhh.documents.taxonomy.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.documents.taxonomy.TaxonomyDetails;
import vn.lhh.documents.taxonomy.TaxonomyEntry;
import vn.lhh.kit.admin.AdminResponse;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.VietnameseCollation;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Implements the HTTP admin API that all four kinds of taxonomy entries share.
 *
 * @param <E> the kind of entry
 * @param <F> its details
 */
abstract class TaxonomyController<E extends TaxonomyEntry<F>, F extends TaxonomyDetails> {

	private final TaxonomyDesk desk;

	private final Class<E> kind;

	private final Supplier<E> blank;

	TaxonomyController(TaxonomyDesk desk, Class<E> kind, Supplier<E> blank) {
		this.desk = desk;
		this.kind = kind;
		this.blank = blank;
	}

	abstract int orderOf(F filing);

	@GetMapping
	@Audience(value = { "RECORDS", "APPROVER", "ADMIN" }, scopes = ScopeType.FIELD)
	Listed<F> list() {
		Comparator<E> order = Comparator.<E>comparingInt((entry) -> orderOf(entry.filing()))
			.thenComparing((entry) -> entry.filing().name(), VietnameseCollation.comparator());
		return new Listed<>(this.desk.all(this.kind).stream().sorted(order).map(View::of).toList());
	}

	@GetMapping("/{id}")
	@Audience(value = { "RECORDS", "APPROVER", "ADMIN" }, scopes = ScopeType.FIELD)
	ResponseEntity<View<F>> one(@PathVariable String id) {
		return answer(this.desk.required(this.kind, id));
	}

	@PostMapping
	ResponseEntity<View<F>> add(@RequestBody F filing, Actor by) {
		E added = this.desk.add(this.blank, filing, by);
		return AdminResponse.created(View.of(added), added);
	}

	@PutMapping("/{id}")
	ResponseEntity<View<F>> change(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody F filing, Actor by) {
		return answer(this.desk.change(this.kind, id, IfMatchHeader.required(ifMatch), filing, by));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.remove(this.kind, id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<View<F>> answer(E entry) {
		return AdminResponse.ok(View.of(entry), entry);
	}

	/**
	 * Holds one entry as editors see it.
	 *
	 * @param <F> its details
	 * @param version the optimistic lock
	 * @param slug its identifier in URLs
	 * @param refiling whether documents may still show its previous details
	 */
	record View<F extends TaxonomyDetails>(String id, long version, String slug, boolean refiling,
			@JsonUnwrapped F filing) {

		static <F extends TaxonomyDetails> View<F> of(TaxonomyEntry<F> entry) {
			return new View<>(entry.id(), entry.version(), entry.slug(), entry.refileDue(), entry.filing());
		}

	}

	/**
	 * Holds all entries of one kind.
	 *
	 * @param <F> their details
	 * @param items in order
	 */
	record Listed<F extends TaxonomyDetails>(List<View<F>> items) {
	}

}
