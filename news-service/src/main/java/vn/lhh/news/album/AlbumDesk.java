package vn.lhh.news.album;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/**
 * Where albums are put together and moved.
 */
@Service
public class AlbumDesk extends ReferenceDesk<Album, AlbumContent> {

	private final MediaReferences media;

	AlbumDesk(Albums albums, MediaReferences media, PublishingContext context) {
		super(albums, Album::new, context);
		this.media = media;
	}

	@Override
	protected AlbumContent complete(AlbumContent content, @Nullable String id, Rules rules) {
		return content.with(this.media.pictures("photos", content.photos(), rules));
	}

}
