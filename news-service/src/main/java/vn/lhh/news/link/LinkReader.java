package vn.lhh.news.link;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

/** Reads links and their groups for readers. */
@Service
public class LinkReader {

	private final Links links;

	private final LinkGroups groups;

	LinkReader(Links links, LinkGroups groups) {
		this.links = links;
		this.groups = groups;
	}

	/** Holds a link and its group. */
	public record Placed(Link link, LinkGroup group) {
	}

	/**
	 * Returns the active links.
	 * @return group by group, in order
	 */
	public List<Placed> active() {
		List<Link> present = this.links.present();
		return this.groups.inOrder().stream().flatMap((group) -> in(group, present)).toList();
	}

	private static Stream<Placed> in(LinkGroup group, List<Link> present) {
		return present.stream()
			.filter((link) -> link.facts().active() && link.facts().groupId().equals(group.id()))
			.map((link) -> new Placed(link, group));
	}

}
