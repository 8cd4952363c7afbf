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

import org.springframework.stereotype.Service;

/**
 * Finds what documents are filed under.
 */
@Service
public class TaxonomyReader {

	private static final int DEEPEST = 20;

	private final TaxonomyStore store;

	TaxonomyReader(TaxonomyStore store) {
		this.store = store;
	}

	/**
	 * A type, by id or by code within a class.
	 * @param idOrCode id or code
	 * @param legalClass the class the document has
	 * @return empty where there is none
	 */
	public Optional<DocumentType> type(String idOrCode, LegalClass legalClass) {
		return this.store.byId(DocumentType.class, idOrCode)
			.or(() -> this.store.typeByKey(idOrCode + ":" + legalClass.typesOf()));
	}

	/**
	 * An issuing body.
	 * @param idOrSlug id or slug
	 * @return empty where there is none
	 */
	public Optional<IssuingBody> body(String idOrSlug) {
		return this.store.byIdOrSlug(IssuingBody.class, idOrSlug);
	}

	/**
	 * A signer.
	 * @param idOrSlug id or slug
	 * @return empty where there is none
	 */
	public Optional<Signer> signer(String idOrSlug) {
		return this.store.byIdOrSlug(Signer.class, idOrSlug);
	}

	/**
	 * A field with all that it lies within.
	 * @param idOrSlug id or slug
	 * @return widest first, the field itself last; empty where there is none
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

	/**
	 * The abbreviations by which numbers are read.
	 * @return of the types and bodies kept here
	 */
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
	 * What was changed and is not yet followed by the documents filed under it.
	 * @return every kind
	 */
	public List<TaxonomyEntry<?>> refileDue() {
		return TaxonomyStore.KINDS.stream()
			.<TaxonomyEntry<?>>flatMap((kind) -> this.store.refileDue(kind).stream())
			.toList();
	}

	/**
	 * Notes that the documents filed under an entry have followed its change.
	 * @param entry as it was when they followed
	 */
	public void refiled(TaxonomyEntry<?> entry) {
		this.store.refiled(entry);
	}

	/**
	 * A field's narrower fields, at any depth, itself included.
	 * @param id the field's id
	 * @return ids
	 */
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
