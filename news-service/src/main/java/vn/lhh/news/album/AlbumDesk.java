package vn.lhh.news.album;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.publishing.Agenda;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/**
 * Where albums are put together and moved.
 */
@Service
public class AlbumDesk extends ReferenceDesk<Album, AlbumContent> {

	private final MediaReferences media;

	AlbumDesk(Albums albums, MediaReferences media, Agenda agenda, Clock clock) {
		super(albums, Album::new, agenda, clock);
		this.media = media;
	}

	@Override
	protected AlbumContent complete(AlbumContent content, @Nullable String id, Rules rules) {
		return content.with(this.media.pictures("photos", content.photos(), rules));
	}

}
