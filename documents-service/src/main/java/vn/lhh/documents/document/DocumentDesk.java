package vn.lhh.documents.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.PublishingContext;
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

	private final Clock clock;

	DocumentDesk(Documents documents, DocumentClassifier documentClassifier, AttachmentStore files,
			PublishingContext context) {
		super(documents, OfficialDocument::new, context);
		this.documentClassifier = documentClassifier;
		this.files = files;
		this.clock = context.clock();
	}

	@Override
	public OfficialDocument create(DocumentContent content, PublicationSettings publicationSettings, Actor by) {
		DocumentContent kept = signed(withKnownFiles(content, List.of()), null, by);
		return super.create(this.documentClassifier.register(kept, null), publicationSettings, by);
	}

	@Override
	public OfficialDocument update(String id, long version, DocumentContent content,
			PublicationSettings publicationSettings, Actor by) {
		DocumentContent before = required(id).newest();
		DocumentContent kept = signed(withKnownFiles(content, before.attached()), before, by);
		return super.update(id, version, this.documentClassifier.register(kept, id), publicationSettings, by);
	}

	@Override
	public OfficialDocument createLive(DocumentContent content, PublicationSettings publicationSettings, Actor by) {
		return super.createLive(this.documentClassifier.register(signed(content, null, by), null), publicationSettings,
				by);
	}

	@Override
	protected OfficialDocument rewrite(String id, long version, DocumentContent content,
			PublicationSettings publicationSettings, Actor by) {
		return super.update(id, version, this.documentClassifier.register(content, id), publicationSettings, by);
	}

	@Override
	protected void verifyReferences(DocumentContent content, String id) {
		this.documentClassifier.verifyReferences(content, id);
	}

	@Override
	protected void free(OfficialDocument purged, List<DocumentContent> contents) {
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
		OfficialDocument document = required(id);
		DocumentContent content = document.newest();
		DocumentContent changed = content.withFiles(change.apply(content.attached()));
		PublicationSettings same = document.envelope().noting(note);
		long expected = (version == null) ? document.version() : version;
		return super.update(id, expected, this.documentClassifier.register(changed, id), same, by);
	}

	private DocumentContent signed(DocumentContent content, @Nullable DocumentContent before, Actor by) {
		ValidityPeriod.ValidityOverride stated = content.term().validityOverride();
		if (stated == null || stated.value() == null || stated.reason() == null) {
			return content;
		}
		ValidityPeriod.ValidityOverride signed = Optional.ofNullable(before)
			.flatMap((content0) -> Optional.ofNullable(content0.term().validityOverride()))
			.filter((known) -> known.saysTheSameAs(stated))
			.orElseGet(() -> new ValidityPeriod.ValidityOverride(stated.value(), stated.reason(), by.name(),
					this.clock.instant()));
		return content.withTerm(content.term().statedBy(signed));
	}

	private static DocumentContent withKnownFiles(DocumentContent content, List<DocumentFile> known) {
		List<DocumentFile> wanted = content.files();
		if (wanted == null) {
			return content.withFiles(known);
		}
		FieldChecks fieldChecks = new FieldChecks();
		List<DocumentFile> kept = new ArrayList<>();
		for (int index = 0; index < wanted.size(); index++) {
			DocumentFile one = wanted.get(index);
			Optional<DocumentFile> found = known.stream().filter((file) -> file.id().equals(one.id())).findFirst();
			fieldChecks.check(found.isPresent(), "files[" + index + "].id", "not-found");
			int order = index + 1;
			found.ifPresent((file) -> kept.add(file.called(one.role(), one.title(), order)));
		}
		fieldChecks.throwIfInvalid();
		return content.withFiles(kept);
	}

}
