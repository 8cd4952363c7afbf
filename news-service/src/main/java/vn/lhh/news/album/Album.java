package vn.lhh.news.album;

import vn.lhh.kit.publishing.Publication;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a photo album of one event. */
@Document("albums")
public class Album extends Publication<AlbumContent> {

	@Override
	protected String eventPrefix() {
		return AlbumType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(AlbumContent content) {
		return AlbumSnapshot.of(this, content);
	}

	public String url() {
		return "/hinh-anh/" + slug();
	}

}
