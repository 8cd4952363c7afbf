package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.link.LinkDetails;
import vn.lhh.news.media.web.PictureRequest;
import vn.lhh.news.shared.InputCleaner;

/** Holds the request body for writing a link. */
public record LinkRequest(@Nullable String groupId, @Nullable String title, @Nullable String url,
		@Multiline @Nullable String description, @Nullable PictureRequest logo, @Nullable Integer order,
		@Nullable Boolean openInNew, @Nullable Boolean relNofollow, @Nullable Boolean active) {

	public LinkDetails facts() {
		return new LinkDetails(InputCleaner.text(this.groupId), InputCleaner.text(this.title),
				InputCleaner.text(this.url), Nfc.orNull(this.description), PictureRequest.picture(this.logo),
				InputCleaner.number(this.order, 0), InputCleaner.flag(this.openInNew, true),
				InputCleaner.flag(this.relNofollow, false), InputCleaner.flag(this.active, true));
	}

}
