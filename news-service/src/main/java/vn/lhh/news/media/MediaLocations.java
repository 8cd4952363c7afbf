package vn.lhh.news.media;

import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationLocations;

/**
 * Lists the locations of publications with pictures and files; each file has one URL for
 * every size it is served in.
 *
 * @param <P> the publication
 * @param <C> its content
 */
public abstract class MediaLocations<P extends Publication<C>, C extends PublicationContent>
		extends PublicationLocations<P, C> {

	private final MediaReader media;

	/**
	 * Creates the locations of one publication type.
	 * @param media tells whether another item shows a file
	 */
	protected MediaLocations(Class<P> type, MediaReader media) {
		super(type);
		this.media = media;
	}

	@Override
	protected String[] addressesOf(P publication, String file) {
		return MediaReader.addressesOf(file);
	}

	@Override
	public boolean isShown(String file) {
		return this.media.showing(file).isPresent();
	}

}
