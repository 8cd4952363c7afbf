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
 * Reads public organisations.
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
	 * Returns the tree of all three branches as readers may see it now.
	 */
	public VisibleTree forest() {
		return new VisibleTree(this.organisations.listed(this.clock.instant()));
	}

	/**
	 * Finds the organisations of a branch with a matching name, exact accents before
	 * others.
	 * @param unionBranch the branch, {@code null} for all
	 * @param wanted the typed words, {@code null} for everything
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
	 * Returns one organisation with its long texts.
	 * @param slug last part of its address, or its id, by which other services know it
	 */
	public Organisation one(String slug) {
		return this.organisations.visibleBySlugOrId(slug, this.clock.instant());
	}

	/**
	 * Returns the moment until which an answer given now stays true.
	 * @return {@code null} if no change is planned
	 */
	public @Nullable Instant trueUntil() {
		return this.publicationScheduler.nextChangeOrNull();
	}

}
