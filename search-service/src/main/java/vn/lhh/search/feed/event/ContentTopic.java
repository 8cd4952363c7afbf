package vn.lhh.search.feed.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;

/**
 * Kafka topic that search reads: items, the text of their files, or names of the facets
 * they are counted by.
 */
public enum ContentTopic {

	ARTICLES("news.articles", ArticleEvent.class, withdrawn(ItemType.ARTICLE)),
	ANNOUNCEMENTS("news.announcements", AnnouncementEvent.class, withdrawn(ItemType.ANNOUNCEMENT)),
	ALBUMS("news.albums", AlbumEvent.class, withdrawn(ItemType.ALBUM)),
	PAGES("news.pages", PageEvent.class, withdrawn(ItemType.PAGE)),
	DOCUMENTS("documents.documents", DocumentEvent.class, withdrawn(ItemType.DOCUMENT)),
	TEXTS("documents.texts", TextEvent.class,
			(headers) -> new FeedEvent.TextWithdrawn(headers.subject(), headers.sequence())),
	ORGANISATIONS("members.organisations", OrganisationEvent.class, withdrawn(ItemType.ORGANISATION)),
	PEOPLE("members.people", PersonEvent.class, withdrawn(ItemType.PERSON)),
	QUESTIONS("qa.questions", QuestionEvent.class, withdrawn(ItemType.QUESTION)),
	CATEGORIES("news.categories", CategoryEvent.class, ContentTopic::unnamed),
	TAXONOMY("documents.taxonomy", TaxonomyEvent.class, ContentTopic::unnamed);

	private final String topic;

	private final Class<? extends AnnouncedState> state;

	private final Function<CloudEventHeaders, FeedEvent> end;

	ContentTopic(String topic, Class<? extends AnnouncedState> state, Function<CloudEventHeaders, FeedEvent> end) {
		this.topic = topic;
		this.state = state;
		this.end = end;
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
		return FacetState.class.isAssignableFrom(this.state);
	}

	/**
	 * Decodes an event.
	 * @param json its value, null for a tombstone
	 * @throws UndecodableEventException if it is not one of this topic
	 */
	public FeedEvent decode(CloudEventHeaders headers, @Nullable String json) {
		if (json == null || isEnd(headers.type())) {
			return this.end.apply(headers);
		}
		return EventJson.read(json, this.state).toEvent(headers);
	}

	private static Function<CloudEventHeaders, FeedEvent> withdrawn(ItemType type) {
		return (headers) -> new FeedEvent.ItemWithdrawn(new ItemKey(type, headers.subject()), headers.sequence());
	}

	private static FeedEvent unnamed(CloudEventHeaders headers) {
		return new FeedEvent.FacetNamed(entry(headers), headers.sequence(), List.of());
	}

	private static boolean isEnd(String type) {
		return type.contains(".withdrawn.") || type.contains(".removed.");
	}

	static String entry(CloudEventHeaders headers) {
		return headers.source() + ' ' + headers.subject();
	}

}
