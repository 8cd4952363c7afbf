package vn.lhh.documents.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.validity.Standing;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.Visibility;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates an official document (văn bản), from its first draft to the archive. */
@Document("documents")
public class OfficialDocument extends Publication<DocumentContent> {

	private Standing standing = Standing.NONE;

	private @Nullable Set<String> targetsDue;

	private @Nullable String textsDue;

	@Override
	protected String eventPrefix() {
		return OfficialDocumentType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(DocumentContent content) {
		return DocumentSnapshot.of(this, content);
	}

	/**
	 * Computes whether the document is in force.
	 * @return the override if there is one, else the validity by its dates and those of
	 * the documents that replace or abrogate it, else {@code UNKNOWN}
	 */
	public Validity validityOn(LocalDate today) {
		return shown().term().validityOn(today, standing());
	}

	/**
	 * Returns the next day on which the validity changes without an edit.
	 * @return empty if the validity does not change
	 */
	public Optional<LocalDate> nextChangeAfter(LocalDate today) {
		return shown().term().nextChangeAfter(today, standing());
	}

	public Standing standing() {
		return (this.standing == null) ? Standing.NONE : this.standing;
	}

	/** Sets the standing before the document is saved. */
	void stand(Standing among) {
		this.standing = among;
	}

	/**
	 * Sets the current standing and publishes an event, because the document's page shows
	 * it.
	 */
	public void standAnew(Standing among, Instant now) {
		stand(among);
		reannounce(now);
	}

	/** Stores the ids of the documents whose standing the next save may change. */
	void noteTargets() {
		Set<String> due = Stream.of(Optional.ofNullable(live()), Optional.ofNullable(formerlyLive()))
			.flatMap(Optional::stream)
			.flatMap((content) -> content.relations().stream())
			.flatMap((relation) -> Stream.ofNullable(relation.targetId()))
			.collect(Collectors.toCollection(TreeSet::new));
		due.addAll(targetsDue());
		this.targetsDue = due.isEmpty() ? null : due;
	}

	public Set<String> targetsDue() {
		return (this.targetsDue == null) ? Set.of() : this.targetsDue;
	}

	/** Stores that the next save may change which texts of its files are public. */
	void noteTexts() {
		if (live() != null || formerlyLive() != null) {
			this.textsDue = UuidV7.next();
		}
	}

	/**
	 * Returns the mark under which the texts of its files are due.
	 * @return {@code null} if they are announced as they are
	 */
	public @Nullable String textsDue() {
		return this.textsDue;
	}

	/** Returns the files that its event names, none if it is not public. */
	public List<DocumentFile> publicFiles() {
		DocumentContent content = live();
		return (content == null || visibility() != Visibility.PUBLIC) ? List.of() : content.attached();
	}

	void refile(UnaryOperator<DocumentContent> names, Instant now) {
		refreshDerived(names, now);
	}

}
