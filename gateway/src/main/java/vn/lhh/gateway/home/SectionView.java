package vn.lhh.gateway.home;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.gateway.section.Section;
import vn.lhh.gateway.section.SectionContent;
import vn.lhh.gateway.section.VisibleItems;

/**
 * A section at one moment: its visible content, its state, and the end of its validity.
 *
 * @param state {@code ready}, {@code stale} or {@code unavailable}
 * @param asOf when its service sent it, null if unavailable
 * @param body the visible content, empty if there is none
 * @param keys surrogate keys
 * @param validUntil when it changes by itself, null if it does not
 */
record SectionView(String state, @Nullable Instant asOf, ObjectNode body, Set<String> keys,
		@Nullable Instant validUntil) {

	static final String READY = "ready";

	static SectionView at(Section section, Instant now) {
		return switch (section) {
			case Section.Ready(var content) -> of(READY, content, now);
			case Section.Stale(var content) -> of("stale", content, now);
			case Section.Unavailable() ->
				new SectionView("unavailable", null, JsonNodeFactory.instance.objectNode(), Set.of(), null);
		};
	}

	private static SectionView of(String state, SectionContent content, Instant now) {
		ObjectNode visible = (ObjectNode) VisibleItems.at(content.body(), now);
		return new SectionView(state, content.asOf(), visible, content.keys(), end(content, visible, now));
	}

	private static @Nullable Instant end(SectionContent content, ObjectNode visible, Instant now) {
		Instant said = content.validUntil();
		boolean ahead = said != null && said.isAfter(now);
		return VisibleItems.earliest(ahead ? said : null, VisibleItems.firstEnd(visible));
	}

	boolean ready() {
		return READY.equals(this.state);
	}

}
