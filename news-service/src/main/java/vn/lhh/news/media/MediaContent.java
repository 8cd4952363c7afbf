package vn.lhh.news.media;

import java.util.List;

import vn.lhh.kit.publishing.PublicationContent;

/** Content that shows pictures and files of the media library. */
public interface MediaContent extends PublicationContent {

	/** Lists every file it shows; derived from its other fields. */
	List<String> mediaIds();

}
