package vn.lhh.documents.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.text.FileTexts;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.scope.ContainerScope;
import vn.lhh.kit.publishing.scope.PublicationScope;
import vn.lhh.kit.security.Actor;

import org.springframework.stereotype.Service;

/**
 * Writes, classifies and moves documents through publication, on top of
 * {@link PublicationDesk}.
 */
@Service
public class DocumentDesk extends PublicationDesk<OfficialDocument, DocumentContent> {

	private final DocumentClassifier documentClassifier;

	private final AttachmentStore files;

	private final FileTexts texts;

	private final Clock clock;

	DocumentDesk(Documents documents, DocumentClassifier documentClassifier, AttachmentStore files, FileTexts texts,
			PublishingContext context) {
		super(documents, OfficialDocument::new, context);
		this.documentClassifier = documentClassifier;
		this.files = files;
		this.texts = texts;
		this.clock = context.clock();
	}

	@Override
	protected PublicationScope<DocumentContent> scope() {
		return new ContainerScope<>(ScopeType.FIELD, "filed.fieldIds", (content) -> content.filed().fieldIds(),
				this.documentClassifier.fieldScopes());
	}

	@Override
	protected DocumentContent complete(DocumentContent content, @Nullable OfficialDocument before, Actor by,
			FieldChecks fieldChecks) {
		DocumentContent known = (before == null) ? null : before.newest();
		DocumentContent whole = signed(withKnownFiles(content, known, fieldChecks), known, by);
		return this.documentClassifier.register(whole, (before == null) ? null : before.id(), fieldChecks);
	}

	@Override
	protected void checkReferences(OfficialDocument document, FieldChecks fieldChecks) {
		this.documentClassifier.checkReferences(document.newest(), document.id(), fieldChecks);
	}

	@Override
	protected void free(OfficialDocument purged, List<DocumentContent> contents) {
		this.texts.erase(purged.id());
		Stream.concat(Stream.of(purged.newest()), contents.stream())
			.flatMap((content) -> content.attached().stream())
			.map(DocumentFile::id)
			.distinct()
			.filter((file) -> this.files.find(file).isPresent())
			.forEach(this.files::delete);
	}

	/**
	 * Changes only the files of a document.
	 * @param version the version the editor saw, {@code null} for the newest
	 * @param change maps the current files to the new ones
	 * @param note the history note
	 * @return the saved document
	 */
	public OfficialDocument changeFiles(String id, @Nullable Long version, UnaryOperator<List<DocumentFile>> change,
			String note, Actor by) {
		OfficialDocument document = writable(id, by);
		DocumentContent content = document.newest();
		DocumentContent changed = content.withFiles(change.apply(content.attached()));
		PublicationSettings same = document.settings().noting(note);
		long expected = (version == null) ? document.version() : version;
		return update(id, expected, changed, same, by);
	}

	private DocumentContent signed(DocumentContent content, @Nullable DocumentContent before, Actor by) {
		ValidityPeriod.ValidityOverride stated = content.term().validityOverride();
		if (stated == null || stated.value() == null || stated.reason() == null || stated.by() != null) {
			return content;
		}
		ValidityPeriod.ValidityOverride signed = Optional.ofNullable(before)
			.flatMap((content0) -> Optional.ofNullable(content0.term().validityOverride()))
			.filter((known) -> known.saysTheSameAs(stated))
			.orElseGet(() -> new ValidityPeriod.ValidityOverride(stated.value(), stated.reason(), by.name(),
					this.clock.instant()));
		return content.withTerm(content.term().statedBy(signed));
	}

	/**
	 * Replaces the files that a request only names by those of the document; a request
	 * that leaves them out keeps them.
	 */
	private static DocumentContent withKnownFiles(DocumentContent content, @Nullable DocumentContent before,
			FieldChecks fieldChecks) {
		List<DocumentFile> known = (before == null) ? List.of() : before.attached();
		List<DocumentFile> wanted = content.files();
		if (wanted == null) {
			return content.withFiles(known);
		}
		List<DocumentFile> kept = new ArrayList<>();
		for (int index = 0; index < wanted.size(); index++) {
			DocumentFile one = wanted.get(index);
			Optional<DocumentFile> found = one.hasFacts() ? Optional.of(one) : named(one, known, index + 1);
			fieldChecks.check(found.isPresent(), "files[" + index + "].id", "not-found");
			found.ifPresent(kept::add);
		}
		return content.withFiles(kept);
	}

	private static Optional<DocumentFile> named(DocumentFile wanted, List<DocumentFile> known, int order) {
		return known.stream()
			.filter((file) -> file.id().equals(wanted.id()))
			.findFirst()
			.map((file) -> file.called(wanted.role(), wanted.title(), order));
	}

}
