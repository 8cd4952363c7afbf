package vn.lhh.news.article;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.media.MediaContent;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.shared.SafeUrl;

/**
 * Holds the content an editor writes for an article.
 *
 * @param title its headline
 * @param titleFold derived: the headline without diacritics
 * @param summary the text in lists
 * @param bodyHtml the text as sanitized HTML
 * @param primaryCategoryId its main category
 * @param categoryIds all its categories, the main one first
 * @param topicIds only in older versions; editors no longer write topics
 * @param tags free keywords
 * @param source the publication it was taken from
 * @param contentOrigin the origin of its text
 * @param leadImage its main picture
 * @param attachments files to download
 * @param audio audio versions
 * @param featured whether it leads the home page
 * @param featuredOrder position among the featured articles, smallest first
 * @param showOnHome whether the home page may show it
 * @param externalUrl URL of the original
 * @param displayDate the date readers see, {@code null} for the day of publication
 * @param relatedIds articles to read next
 * @param seo its data for search engines
 * @param readingMinutes derived
 * @param mediaIds derived: every file it shows
 */
public record ArticleContent(String title, String titleFold, String summary, String bodyHtml, String primaryCategoryId,
		List<String> categoryIds, List<String> topicIds, List<String> tags, List<Author> authors,
		@Nullable ArticleSource source, ContentOrigin contentOrigin, @Nullable ImageReference leadImage,
		List<AttachedFile> attachments, List<AudioVersion> audio, boolean featured, int featuredOrder,
		boolean showOnHome, @Nullable String externalUrl, @Nullable LocalDate displayDate, List<String> relatedIds,
		Seo seo, int readingMinutes, List<String> mediaIds) implements MediaContent {

	private static final int LONGEST_BODY = 200_000;

	@Override
	public Set<String> derivedFields() {
		return Set.of("titleFold", "readingMinutes", "mediaIds");
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 250)
			.required("summary", this.summary, 1000)
			.required("bodyHtml", this.bodyHtml, LONGEST_BODY)
			.required("primaryCategoryId", this.primaryCategoryId, 50)
			.atMost("tags", this.tags, 30)
			.check(this.tags.stream().allMatch((tag) -> tag.length() <= 60), "tags", "too-long", 60)
			.atMost("categoryIds", this.categoryIds, 20)
			.atMost("relatedIds", this.relatedIds, 20)
			.between("featuredOrder", this.featuredOrder, 0, 1000)
			.check(SafeUrl.isAllowed(this.externalUrl), "externalUrl", "url-malformed");
		checkAuthors(fieldChecks);
		checkSource(fieldChecks);
		checkAudio(fieldChecks);
		fieldChecks.atMost("seo.title", this.seo.title(), 120).atMost("seo.description", this.seo.description(), 300);
	}

	private void checkAuthors(FieldChecks fieldChecks) {
		fieldChecks.atMost("authors", this.authors, 20);
		for (int at = 0; at < this.authors.size(); at++) {
			fieldChecks.required("authors[" + at + "].penName", this.authors.get(at).penName(), 120)
				.atMost("authors[" + at + "].role", this.authors.get(at).role(), 120);
		}
	}

	private void checkSource(FieldChecks fieldChecks) {
		if (this.source != null) {
			fieldChecks.required("source.name", this.source.name(), 200)
				.check(SafeUrl.isAllowed(this.source.url()), "source.url", "url-malformed");
		}
	}

	private void checkAudio(FieldChecks fieldChecks) {
		fieldChecks.atMost("audio", this.audio, 10);
		for (int at = 0; at < this.audio.size(); at++) {
			fieldChecks.required("audio[" + at + "].voice", this.audio.get(at).voice(), 120)
				.between("audio[" + at + "].durationSec", this.audio.get(at).durationSec(), 0, Integer.MAX_VALUE);
		}
	}

	/** Returns the pictures it refers to only by id, by field. */
	Map<String, String> pictures() {
		Map<String, String> pictures = new LinkedHashMap<>();
		Optional.ofNullable(this.source)
			.map(ArticleSource::logoId)
			.ifPresent((id) -> pictures.put("source.logoId", id));
		Optional.ofNullable(this.seo).map(Seo::ogImageId).ifPresent((id) -> pictures.put("seo.ogImageId", id));
		return pictures;
	}

	/** Returns the files of its audio versions, by field. */
	Map<String, String> sounds() {
		Map<String, String> sounds = new LinkedHashMap<>();
		for (int at = 0; at < this.audio.size(); at++) {
			sounds.put("audio[" + at + "].mediaId", this.audio.get(at).mediaId());
		}
		return sounds;
	}

	/**
	 * Returns the same content with values that editors can no longer write but older
	 * versions contain.
	 */
	ArticleContent keeping(ArticleContent before) {
		List<Author> known = this.authors.stream().map((author) -> author.knownFrom(before.authors)).toList();
		return new ArticleContent(this.title, this.titleFold, this.summary, this.bodyHtml, this.primaryCategoryId,
				this.categoryIds, before.topicIds, this.tags, known, this.source, this.contentOrigin, this.leadImage,
				this.attachments, this.audio, this.featured, this.featuredOrder, this.showOnHome, this.externalUrl,
				this.displayDate, this.relatedIds, this.seo, this.readingMinutes, this.mediaIds);
	}

	ArticleContent with(@Nullable ImageReference imageReference, List<AttachedFile> files) {
		return new ArticleContent(this.title, this.titleFold, this.summary, this.bodyHtml, this.primaryCategoryId,
				this.categoryIds, this.topicIds, this.tags, this.authors, this.source, this.contentOrigin,
				imageReference, files, this.audio, this.featured, this.featuredOrder, this.showOnHome, this.externalUrl,
				this.displayDate, this.relatedIds, this.seo, this.readingMinutes, this.mediaIds);
	}

}
