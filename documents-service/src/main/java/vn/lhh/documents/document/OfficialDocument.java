package vn.lhh.documents.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.validity.Standing;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.publishing.Publication;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An official document (văn bản), from its first draft to the archive.
 */
@Document("documents")
public class OfficialDocument extends Publication<DocumentContent> {

	private Standing standing = Standing.NONE;

	private @Nullable Set<String> targetsDue;

	@Override
	protected String eventPrefix() {
		return "documents.document";
	}

	@Override
	protected Object publicState(DocumentContent content) {
		return DocumentSnapshot.of(this, content);
	}

	/**
	 * Whether it is in force.
	 * @param today the day asked for
	 * @return the override where there is one, else by its dates and those of the
	 * documents that replace or abrogate it, else unknown
	 */
	public Validity validityOn(LocalDate today) {
		return shown().term().validityOn(today, standing());
	}

	/**
	 * The next day on which the validity is another by itself.
	 * @param today the day asked for
	 * @return empty where it stays
	 */
	public Optional<LocalDate> nextChangeAfter(LocalDate today) {
		return shown().term().nextChangeAfter(today, standing());
	}

	public Standing standing() {
		return (this.standing == null) ? Standing.NONE : this.standing;
	}

	/**
	 * Notes what others do to it, before it is saved.
	 */
	void stand(Standing among) {
		this.standing = among;
	}

	/**
	 * Notes what others do to it by now, and announces it, as its page shows them.
	 */
	public void standAnew(Standing among, Instant now) {
		stand(among);
		reannounce(now);
	}

	/**
	 * Notes whose standing its next save may change.
	 */
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

	void refile(UnaryOperator<DocumentContent> names, Instant now) {
		refreshDerived(names, now);
	}

}
