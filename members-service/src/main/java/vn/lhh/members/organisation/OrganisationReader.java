package vn.lhh.members.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lhh.members.organisation.hierarchy.UnionBranch;
import vn.lhh.members.organisation.hierarchy.VisibleTree;

import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.text.Nfc;

/**
 * Public reads of organisations.
 */
@Service
public class OrganisationReader {

	private final Organisations organisations;

	private final PublicationScheduler publicationScheduler;

	private final Clock clock;

	OrganisationReader(Organisations organisations, PublicationScheduler publicationScheduler, Clock clock) {
		this.organisations = organisations;
		this.publicationScheduler = publicationScheduler;
		this.clock = clock;
	}

	/**
	 * The tree as it is to be seen now.
	 * @return all three branches
	 */
	public VisibleTree forest() {
		return new VisibleTree(this.organisations.listed(this.clock.instant()));
	}

	/**
	 * Those of a branch whose name matches, exact accents before others.
	 * @param visibleTree the tree
	 * @param unionBranch the branch, {@code null} for all
	 * @param wanted what was typed, {@code null} for everything
	 * @return best first
	 */
	public List<Organisation> search(VisibleTree visibleTree, @Nullable UnionBranch unionBranch,
			@Nullable String wanted) {
		List<Organisation> all = Arrays.stream(UnionBranch.values())
			.filter((one) -> unionBranch == null || one == unionBranch)
			.flatMap((one) -> visibleTree.inOrder(one).stream())
			.toList();
		String typed = Nfc.orNull(wanted);
		if (typed == null) {
			return all;
		}
		return all.stream()
			.filter((found) -> found.shown().distance(typed) < 2)
			.sorted(Comparator.comparingInt((found) -> found.shown().distance(typed)))
			.toList();
	}

	/**
	 * One organisation.
	 * @param slug last part of its address, or its id, by which other services know it
	 * @return whole
	 */
	public Organisation one(String slug) {
		return this.organisations.visibleBySlugOrId(slug, this.clock.instant());
	}

	/**
	 * Until when an answer given now stays true.
	 * @return {@code null} if no change is in sight
	 */
	public @Nullable Instant trueUntil() {
		return this.publicationScheduler.nextChangeOrNull();
	}

}
