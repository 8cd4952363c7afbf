package vn.lhh.news.link;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.text.Slug;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.SavedVersion;

import org.springframework.stereotype.Service;

/** Creates, changes and removes links and their groups. */
@Service
public class LinkDesk {

	private final Links links;

	private final LinkGroups groups;

	private final MediaReferences media;

	private final Clock clock;

	LinkDesk(Links links, LinkGroups groups, MediaReferences media, Clock clock) {
		this.links = links;
		this.groups = groups;
		this.media = media;
		this.clock = clock;
	}

	public Link create(LinkDetails facts) {
		return saved(new Link(), facts);
	}

	public Link change(String id, long version, LinkDetails facts) {
		return saved(this.links.atVersion(id, version), facts);
	}

	public void remove(String id, long version) {
		Link link = this.links.atVersion(id, version);
		link.remove(this.clock.instant());
		this.links.save(link);
	}

	public List<SavedVersion> history(String id) {
		return this.links.history(id);
	}

	public List<SavedVersion> groupHistory(String id) {
		return this.groups.history(id);
	}

	public LinkGroup createGroup(LinkGroupDetails facts) {
		return savedGroup(new LinkGroup(), facts);
	}

	/**
	 * Changes a group and publishes its links again, because their events contain the
	 * group.
	 * @param version the version the editor saw
	 * @return the saved group
	 */
	public LinkGroup changeGroup(String id, long version, LinkGroupDetails facts) {
		LinkGroup group = savedGroup(this.groups.atVersion(id, version), facts);
		Instant now = this.clock.instant();
		for (Link link : this.links.in(id)) {
			link.reannounce(group, now);
			this.links.save(link);
		}
		return group;
	}

	public void removeGroup(String id, long version) {
		LinkGroup group = this.groups.atVersion(id, version);
		if (!this.links.in(id).isEmpty()) {
			throw new Problem(ProblemKind.CONFLICT, "link-group-in-use", group.title());
		}
		this.groups.remove(group);
	}

	private Link saved(Link link, LinkDetails facts) {
		FieldChecks fieldChecks = new FieldChecks();
		facts.check(fieldChecks);
		var group = this.groups.find(facts.groupId());
		fieldChecks.check(facts.groupId().isEmpty() || group.isPresent(), "groupId", "not-found");
		LinkDetails complete = facts.with(this.media.picture("logo", facts.logo(), fieldChecks));
		fieldChecks.throwIfInvalid();
		link.change(complete, group.orElseThrow(Problem::notFound), this.clock.instant());
		return this.links.save(link);
	}

	private LinkGroup savedGroup(LinkGroup group, LinkGroupDetails facts) {
		FieldChecks fieldChecks = new FieldChecks();
		facts.check(fieldChecks);
		fieldChecks.throwIfInvalid();
		String given = facts.slug();
		String kept = group.slug().isEmpty() ? Slug.of(facts.title()) : group.slug();
		group.change(facts, (given != null) ? given : kept);
		return this.groups.save(group);
	}

}
