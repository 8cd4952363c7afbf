package vn.lhh.news.link;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.text.Slug;
import vn.lhh.news.shared.SavedVersion;
import vn.lhh.news.shared.TracedDesk;

import org.springframework.stereotype.Service;

/** Creates, changes and removes the groups of links. */
@Service
public class LinkGroupDesk implements TracedDesk<LinkGroup, LinkGroupDetails> {

	private final LinkGroups groups;

	private final Links links;

	private final Clock clock;

	LinkGroupDesk(LinkGroups groups, Links links, Clock clock) {
		this.groups = groups;
		this.links = links;
		this.clock = clock;
	}

	@Override
	public List<LinkGroup> all() {
		return this.groups.inOrder();
	}

	@Override
	public List<SavedVersion> history(String id) {
		return this.groups.history(id);
	}

	@Override
	public LinkGroup required(String id) {
		return this.groups.required(id);
	}

	@Override
	public LinkGroup create(LinkGroupDetails facts) {
		return saved(new LinkGroup(), facts);
	}

	/**
	 * Changes a group and publishes its links again, because their events contain the
	 * group.
	 * @param version the version the editor saw
	 * @return the saved group
	 */
	@Override
	public LinkGroup update(String id, long version, LinkGroupDetails facts) {
		LinkGroup group = saved(this.groups.atVersion(id, version), facts);
		Instant now = this.clock.instant();
		for (Link link : this.links.in(id)) {
			link.reannounce(group, now);
			this.links.save(link);
		}
		return group;
	}

	@Override
	public void delete(String id, long version) {
		LinkGroup group = this.groups.atVersion(id, version);
		if (!this.links.in(id).isEmpty()) {
			throw new Problem(ProblemKind.CONFLICT, "link-group-in-use", group.title());
		}
		this.groups.remove(group);
	}

	private LinkGroup saved(LinkGroup group, LinkGroupDetails facts) {
		FieldChecks fieldChecks = new FieldChecks();
		facts.check(fieldChecks);
		fieldChecks.throwIfInvalid();
		String given = facts.slug();
		String kept = group.slug().isEmpty() ? Slug.of(facts.title()) : group.slug();
		group.change(facts, (given != null) ? given : kept);
		return this.groups.save(group);
	}

}
