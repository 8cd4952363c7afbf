package vn.lhh.documents.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.search.SearchText;
import vn.lhh.documents.document.validity.Relation;
import vn.lhh.documents.number.KnownSymbols;
import vn.lhh.documents.number.NumberWarning;
import vn.lhh.documents.taxonomy.DocumentField;
import vn.lhh.documents.taxonomy.DocumentType;
import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.IssuingBodyDetails;
import vn.lhh.documents.taxonomy.Signer;
import vn.lhh.documents.taxonomy.TaxonomyReader;
import vn.lhh.kit.grant.ScopeTree;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.stereotype.Component;

/**
 * Classifies a document: looks up its taxonomy references, reads its number and collects
 * the warnings.
 */
@Component
public class DocumentClassifier {

	private final TaxonomyReader taxonomy;

	private final Documents documents;

	DocumentClassifier(TaxonomyReader taxonomy, Documents documents) {
		this.taxonomy = taxonomy;
		this.documents = documents;
	}

	/** Returns the fields as the scopes of grants. */
	ScopeTree fieldScopes() {
		return this.taxonomy.fieldScopes();
	}

	/**
	 * Completes a content, and checks what it refers to if its own fields are valid.
	 * @param documentId the document's id, {@code null} for a new one
	 * @return the completed content, if there are no errors
	 */
	DocumentContent register(DocumentContent written, @Nullable String documentId, FieldChecks fieldChecks) {
		if (fieldChecks.errors().isEmpty()) {
			checkReferences(written, documentId, fieldChecks);
		}
		if (!fieldChecks.errors().isEmpty()) {
			return written;
		}
		Classification classification = named(written.filed(), written.term().issueDate());
		return written.filedAs(judged(written, classification, documentId), classification,
				words(written, classification));
	}

	/**
	 * Returns the same content with the current names of its references; a deleted
	 * reference keeps its last name.
	 */
	DocumentContent renamed(DocumentContent content) {
		Classification classification = named(content.filed(), content.term().issueDate());
		return content.filedAs(content.printed(), classification, words(content, classification));
	}

	/** Checks that all references exist. */
	void checkReferences(DocumentContent written, @Nullable String documentId, FieldChecks fieldChecks) {
		Classification classification = written.filed();
		Optional<DocumentType> type = this.taxonomy.type(classification.typeId(), classification.legalClass());
		fieldChecks.check(type.isPresent(), "typeId", "not-found")
			.check(type.map((found) -> classification.legalClass().takes(found.filing().legalClass())).orElse(true),
					"typeId", "type-of-other-class");
		for (int index = 0; index < classification.issuers().size(); index++) {
			checkIssuer(classification.issuers().get(index), "issuers[" + index + "]", written.term().issueDate(),
					fieldChecks);
		}
		for (int index = 0; index < classification.fieldIds().size(); index++) {
			fieldChecks.check(!this.taxonomy.fieldPath(classification.fieldIds().get(index)).isEmpty(),
					"fieldIds[" + index + "]", "not-found");
		}
		for (int index = 0; index < written.relations().size(); index++) {
			checkTarget(written.relations().get(index), "relations[" + index + "].targetId", documentId, fieldChecks);
		}
	}

	private void checkIssuer(Classification.Issuer issuer, String at, LocalDate day, FieldChecks fieldChecks) {
		String signerId = issuer.signerId();
		Optional<IssuingBody> body = this.taxonomy.body(issuer.bodyId());
		fieldChecks.check(body.isPresent(), at + ".bodyId", "not-found")
			.check(body.map((found) -> found.filing().existedOn(day)).orElse(true), at + ".bodyId",
					"body-not-there-then")
			.check(signerId == null || this.taxonomy.signer(signerId).isPresent(), at + ".signerId", "not-found");
	}

	private void checkTarget(Relation relation, String at, @Nullable String documentId, FieldChecks fieldChecks) {
		String targetId = relation.targetId();
		if (targetId != null) {
			fieldChecks.check(!targetId.equals(documentId) && !isExcluded(relation, targetId, documentId), at, "cycle")
				.check(this.documents.exists(targetId), at, "not-found");
		}
	}

	private boolean isExcluded(Relation relation, String targetId, @Nullable String documentId) {
		return documentId != null && !said(documentId).contains(relation) && said(targetId).stream()
			.anyMatch((answer) -> documentId.equals(answer.targetId()) && relation.excludes(answer));
	}

	private List<Relation> said(String documentId) {
		return this.documents.outsideTheTrash(documentId).map((found) -> found.newest().relations()).orElse(List.of());
	}

	private Classification named(Classification classification, LocalDate day) {
		List<List<DocumentField>> paths = classification.fieldIds()
			.stream()
			.map(this.taxonomy::fieldPath)
			.filter((path) -> !path.isEmpty())
			.toList();
		List<Classification.FieldName> own = paths.stream().map((path) -> name(path.getLast())).distinct().toList();
		Map<String, Classification.FieldName> all = new LinkedHashMap<>();
		paths.forEach((path) -> path.forEach((field) -> all.put(field.id(), name(field))));
		Classification.TypeName type = this.taxonomy.type(classification.typeId(), classification.legalClass())
			.map(DocumentClassifier::name)
			.orElse(classification.type());
		return new Classification(classification.legalClass(), (type == null) ? classification.typeId() : type.id(),
				type, classification.issuers().stream().map((issuer) -> named(issuer, day)).toList(),
				own.stream().map(Classification.FieldName::id).toList(), own, List.copyOf(all.values()),
				classification.scope());
	}

	private Classification.Issuer named(Classification.Issuer issuer, LocalDate day) {
		Optional<IssuingBody> body = this.taxonomy.body(issuer.bodyId());
		Optional<Signer> signer = Optional.ofNullable(issuer.signerId()).flatMap(this.taxonomy::signer);
		Optional<IssuingBodyDetails> filing = body.map(IssuingBody::filing);
		SigningCapacity capacity = Optional.ofNullable(issuer.signingCapacity()).orElse(SigningCapacity.DIRECT);
		return new Classification.Issuer(body.map(IssuingBody::id).orElse(issuer.bodyId()),
				body.map(IssuingBody::slug).orElse(issuer.slug()),
				filing.map(IssuingBodyDetails::name).orElse(issuer.name()),
				filing.map((found) -> String.valueOf(found.abbreviation()))
					.filter((text) -> !text.equals("null"))
					.orElse(null),
				signer.map(Signer::id).orElse(issuer.signerId()),
				signer.map((found) -> found.filing().fullName()).orElse(issuer.signer()),
				Optional.ofNullable(issuer.position())
					.or(() -> signer
						.flatMap((found) -> found.filing().officeOn(day, body.map(IssuingBody::id).orElse(""))))
					.orElse(null),
				capacity, filing.map(this::about).orElse(issuer.about()));
	}

	private Classification.AboutBody about(IssuingBodyDetails filing) {
		return new Classification.AboutBody(filing.shortName(), filing.level(), name(filing.parentId()),
				name(filing.successorId()));
	}

	private Classification.@Nullable BodyName name(@Nullable String bodyId) {
		return Optional.ofNullable(bodyId)
			.flatMap(this.taxonomy::body)
			.map((body) -> new Classification.BodyName(body.id(), body.filing().name()))
			.orElse(null);
	}

	private DocumentNumber judged(DocumentContent written, Classification classification, @Nullable String documentId) {
		DocumentNumber printed = written.printed();
		KnownSymbols known = this.taxonomy.knownSymbols();
		String type = (classification.type() == null) ? null : classification.type().code();
		String identity = printed.identityWith(classification.issuers().getFirst().bodyId(),
				written.term().issueDate());
		List<DocumentNumber.EqualNumber> equals = this.documents.withNumber("identity", identity, documentId)
			.stream()
			.map(DocumentClassifier::equalNumber)
			.toList();
		List<NumberWarning> warnings = new ArrayList<>(
				known.warningsOf(printed.read(), type, written.term().issueYear()));
		if (!equals.isEmpty()) {
			warnings.add(NumberWarning.EQUAL_NUMBER);
		}
		return printed.judged(List.copyOf(warnings), identity, equals);
	}

	public static DocumentNumber.EqualNumber equalNumber(OfficialDocument other) {
		DocumentContent content = other.newest();
		return new DocumentNumber.EqualNumber(other.id(), other.slug(), content.printed().numberSymbolRaw(),
				content.term().issueDate());
	}

	private static SearchText words(DocumentContent content, Classification classification) {
		Classification.TypeName type = classification.type();
		Stream<@Nullable String> own = Stream.of(content.printed().numberSymbolRaw(),
				content.printed().correctedSymbol(), content.wording().title(), content.wording().summary(),
				(type == null) ? null : type.name());
		Stream<@Nullable String> issuers = classification.issuers()
			.stream()
			.flatMap((issuer) -> Stream.of(issuer.name(), issuer.signer(),
					(issuer.about() == null) ? null : issuer.about().shortName()));
		Stream<@Nullable String> fields = classification.fields().stream().map(Classification.FieldName::name);
		return SearchText.of(Stream.concat(own, Stream.concat(issuers, fields)));
	}

	private static Classification.TypeName name(DocumentType type) {
		return new Classification.TypeName(type.id(), type.filing().code(), type.filing().name(),
				type.filing().abbreviation());
	}

	private static Classification.FieldName name(DocumentField field) {
		return new Classification.FieldName(field.id(), field.slug(), field.filing().name());
	}

}
