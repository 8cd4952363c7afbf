package vn.lhh.kit.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Keeps footnote anchors and links within a text, under ids that cannot clash with the
 * page's own.
 */
final class NoteAnchors {

	static final String PREFIX = "n-";

	private NoteAnchors() {
	}

	static void settle(Element body) {
		Map<String, Element> targets = targets(body);
		for (Element link : body.select("a[href^=#]")) {
			String wanted = link.attr("href").substring(1);
			Element target = targets.get(wanted);
			if (target != null) {
				link.attr("href", "#" + name(wanted));
				anchorOf(target).attr("data-anchor", name(wanted));
			}
		}
		for (Element element : body.getAllElements()) {
			if (element.attributesSize() == 0) {
				continue;
			}
			element.removeAttr("id").removeAttr("name");
			if (element.hasAttr("data-anchor")) {
				element.attr("id", element.attr("data-anchor"));
			}
		}
	}

	/**
	 * Removes ids that no link points to.
	 * @return whether there were any
	 */
	static boolean dropUnused(Element body) {
		Set<String> wanted = new HashSet<>(body.select("a[href^=#]").eachAttr("href"));
		List<Element> unused = body.select("a[id]")
			.stream()
			.filter((target) -> !wanted.contains("#" + target.id()))
			.toList();
		unused.forEach((target) -> target.removeAttr("id"));
		unused.stream().filter((target) -> !target.hasAttr("href")).forEach(Node::unwrap);
		return !unused.isEmpty();
	}

	private static Map<String, Element> targets(Element body) {
		Map<String, Element> targets = new HashMap<>();
		for (Element element : body.select("[id], a[name]")) {
			targets.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
			targets.putIfAbsent(element.attr("name"), element);
		}
		targets.remove("");
		return targets;
	}

	private static Element anchorOf(Element target) {
		Element link = target.closest("a");
		if (link != null) {
			return link;
		}
		Element first = target.firstElementChild();
		return (first != null && first.hasAttr("data-anchor")) ? first : target.prependElement("a");
	}

	private static String name(String given) {
		String plain = given.replaceAll("[^A-Za-z0-9_-]", "_");
		String prefixed = plain.startsWith(PREFIX) ? plain : PREFIX + plain;
		return prefixed.substring(0, Math.min(prefixed.length(), 60));
	}

}
