package vn.lhh.news.media;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds the ids of media files that a content refers to. */
public final class MediaIds {

	private static final Pattern ADDRESS = Pattern.compile("/api/news/media/([0-9a-f-]{36})");

	private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*? src=\"/api/news/media/([A-Za-z0-9-]+)");

	private MediaIds() {
	}

	public static Stream<String> in(@Nullable String html) {
		return (html == null) ? Stream.empty()
				: ADDRESS.matcher(html).results().map((MatchResult found) -> found.group(1));
	}

	/**
	 * Finds the files a text shows as pictures.
	 * @param html sanitized HTML
	 * @return their ids, in order
	 */
	public static Stream<String> shownIn(String html) {
		return PICTURE.matcher(html).results().map((found) -> found.group(1)).distinct();
	}

	public static Stream<String> of(@Nullable ImageReference imageReference) {
		return (imageReference == null) ? Stream.empty() : Stream.of(imageReference.mediaId());
	}

	public static Stream<String> of(List<AttachedFile> files) {
		return files.stream().map(AttachedFile::mediaId);
	}

	public static List<String> united(List<Stream<String>> ids) {
		return ids.stream().flatMap((some) -> some).filter((id) -> !id.isEmpty()).distinct().toList();
	}

}
