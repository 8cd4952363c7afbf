package vn.lhh.news.link;

import java.time.Clock;
import java.util.List;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.SavedVersion;
import vn.lhh.news.shared.TracedDesk;

import org.springframework.stereotype.Service;

/** Creates, changes and removes links. */
@Service
public class LinkDesk implements TracedDesk<Link, LinkDetails> {

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

	@Override
	public List<Link> all() {
		return this.links.present();
	}

	@Override
	public List<SavedVersion> history(String id) {
		return this.links.history(id);
	}

	@Override
	public Link required(String id) {
		return this.links.required(id);
	}

	@Override
	public Link create(LinkDetails facts) {
		return saved(new Link(), facts);
	}

	@Override
	public Link update(String id, long version, LinkDetails facts) {
		return saved(this.links.atVersion(id, version), facts);
	}

	@Override
	public void delete(String id, long version) {
		Link link = this.links.atVersion(id, version);
		link.remove(this.clock.instant());
		this.links.save(link);
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

}
