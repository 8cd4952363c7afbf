package vn.lhh.search.feed.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;

/**
 * Kafka topic that search reads: items, or names of the facets they are counted by.
 */
public enum ContentTopic {

	ARTICLES("news.articles", ItemType.ARTICLE, ArticleEvent.class),
	ANNOUNCEMENTS("news.announcements", ItemType.ANNOUNCEMENT, AnnouncementEvent.class),
	ALBUMS("news.albums", ItemType.ALBUM, AlbumEvent.class), PAGES("news.pages", ItemType.PAGE, PageEvent.class),
	DOCUMENTS("documents.documents", ItemType.DOCUMENT, DocumentEvent.class),
	ORGANISATIONS("members.organisations", ItemType.ORGANISATION, OrganisationEvent.class),
	PEOPLE("members.people", ItemType.PERSON, PersonEvent.class),
	QUESTIONS("qa.questions", ItemType.QUESTION, QuestionEvent.class),
	CATEGORIES("news.categories", null, CategoryEvent.class), TAXONOMY("documents.taxonomy", null, TaxonomyEvent.class);

	private final String topic;

	private final @Nullable ItemType itemType;

	private final Class<? extends AnnouncedState> state;

	ContentTopic(String topic, @Nullable ItemType itemType, Class<? extends AnnouncedState> state) {
		this.topic = topic;
		this.itemType = itemType;
		this.state = state;
	}

	/** The topic with a name, empty for one that search doesn't read. */
	public static Optional<ContentTopic> of(String topic) {
		return Arrays.stream(values()).filter((known) -> known.topic.equals(topic)).findFirst();
	}

	public String topic() {
		return this.topic;
	}

	/** Whether it is small, kept in memory only, and so read from its start each time. */
	public boolean isOfNames() {
		return this.itemType == null;
	}

	/**
	 * Decodes an event.
	 * @param json its value, null for a tombstone
	 * @throws UndecodableEventException if it is not one of this topic
	 */
	public FeedEvent decode(CloudEventHeaders headers, @Nullable String json) {
		if (json == null || isEnd(headers.type())) {
			return end(headers);
		}
		return EventJson.read(json, this.state).toEvent(headers);
	}

	private FeedEvent end(CloudEventHeaders headers) {
		ItemType type = this.itemType;
		if (type == null) {
			return new FeedEvent.FacetNamed(entry(headers), headers.sequence(), List.of());
		}
		return new FeedEvent.ItemWithdrawn(new ItemKey(type, headers.subject()), headers.sequence());
	}

	private static boolean isEnd(String type) {
		return type.contains(".withdrawn.") || type.contains(".removed.");
	}

	static String entry(CloudEventHeaders headers) {
		return headers.source() + ' ' + headers.subject();
	}

}
