package vn.lhh.news.page.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.media.MediaIds;
import vn.lhh.news.media.web.FileRequest;
import vn.lhh.news.page.PageContent;
import vn.lhh.news.shared.InputCleaner;

/** Holds the request body for writing a page: content fields and publication settings. */
public record PageRequest(@Nullable String title, @Nullable String bodyHtml, @Nullable String parentId,
		@Nullable Integer order, @Nullable Boolean showInMenu, @Nullable List<@Nullable FileRequest> attachments,
		@Nullable LocalDate reviewBy, @Nullable String slug, @Nullable Instant publishAt, @Nullable Instant unpublishAt,
		@Nullable Visibility visibility, @Multiline @Nullable String note) implements ContentRequest<PageContent> {

	@Override
	public PageContent content() {
		String cleanTitle = InputCleaner.text(this.title);
		String body = GivenHtml.clean("bodyHtml", this.bodyHtml);
		List<AttachedFile> files = InputCleaner.list(this.attachments, FileRequest::chosen);
		return new PageContent(cleanTitle, DiacriticFolding.fold(cleanTitle), body, Nfc.orNull(this.parentId),
				InputCleaner.number(this.order, 0), InputCleaner.flag(this.showInMenu, true), files, this.reviewBy,
				MediaIds.united(List.of(MediaIds.of(files), MediaIds.in(body))));
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(Nfc.orNull(this.slug), this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

}
