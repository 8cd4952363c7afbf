package vn.lhh.documents.taxonomy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.documents.number.KnownSymbols;
import vn.lhh.kit.grant.ScopeTree;

import org.springframework.stereotype.Service;

/** Finds taxonomy entries for documents. */
@Service
public class TaxonomyReader {

	private static final int DEEPEST = 20;

	private final TaxonomyStore store;

	TaxonomyReader(TaxonomyStore store) {
		this.store = store;
	}

	/**
	 * Finds a type by id, or by code within a class.
	 * @param legalClass the document's class
	 */
	public Optional<DocumentType> type(String idOrCode, LegalClass legalClass) {
		return this.store.byId(DocumentType.class, idOrCode)
			.or(() -> this.store.typeByKey(idOrCode + ":" + legalClass.typesOf()));
	}

	/** Returns the fields as the scopes of grants. */
	public ScopeTree fieldScopes() {
		return this.store.fieldScopes();
	}

	/** Finds an issuing body. */
	public Optional<IssuingBody> body(String idOrSlug) {
		return this.store.byIdOrSlug(IssuingBody.class, idOrSlug);
	}

	/** Finds a signer. */
	public Optional<Signer> signer(String idOrSlug) {
		return this.store.byIdOrSlug(Signer.class, idOrSlug);
	}

	/**
	 * Returns a field with all its ancestors, at most 20 levels.
	 * @return widest first, the field itself last; empty if there is none
	 */
	public List<DocumentField> fieldPath(String idOrSlug) {
		Deque<DocumentField> path = new ArrayDeque<>();
		Optional<DocumentField> next = this.store.byIdOrSlug(DocumentField.class, idOrSlug);
		while (next.isPresent() && path.size() < DEEPEST) {
			path.addFirst(next.get());
			next = Optional.ofNullable(next.get().filing().parentId())
				.flatMap((parent) -> this.store.byId(DocumentField.class, parent));
		}
		return List.copyOf(path);
	}

	/** Collects the abbreviations of the stored types and bodies, for parsing numbers. */
	public KnownSymbols knownSymbols() {
		Map<String, Set<String>> byAbbreviation = new HashMap<>();
		Set<String> without = new TreeSet<>();
		for (DocumentType type : this.store.all(DocumentType.class)) {
			DocumentTypeDetails filing = type.filing();
			Optional.ofNullable(filing.abbreviation())
				.map((text) -> byAbbreviation.computeIfAbsent(KnownSymbols.caseless(text), (key) -> new TreeSet<>()))
				.orElse(without)
				.add(filing.code());
		}
		return new KnownSymbols(byAbbreviation, without, bodies());
	}

	/**
	 * Returns the entries of every kind whose last change has not reached all documents
	 * yet.
	 */
	public List<TaxonomyEntry<?>> refileDue() {
		return TaxonomyStore.KINDS.stream()
			.<TaxonomyEntry<?>>flatMap((kind) -> this.store.refileDue(kind).stream())
			.toList();
	}

	/**
	 * Marks an entry's change as applied to all documents.
	 * @param entry in the version that was applied
	 */
	public void refiled(TaxonomyEntry<?> entry) {
		this.store.refiled(entry);
	}

	/** Returns the ids of a field and all narrower fields, at any depth. */
	public Set<String> fieldAndBelow(String id) {
		List<DocumentField> all = this.store.all(DocumentField.class);
		Set<String> found = new HashSet<>(Set.of(id));
		boolean grew = true;
		while (grew) {
			grew = all.stream()
				.filter((field) -> found.contains(String.valueOf(field.filing().parentId())))
				.map(DocumentField::id)
				.filter((child) -> !found.contains(child))
				.toList()
				.stream()
				.map(found::add)
				.reduce(false, Boolean::logicalOr);
		}
		return found;
	}

	private Set<String> bodies() {
		return this.store.all(IssuingBody.class)
			.stream()
			.flatMap((body) -> Stream.ofNullable(body.filing().abbreviation()))
			.map(KnownSymbols::caseless)
			.collect(Collectors.toUnmodifiableSet());
	}

}
