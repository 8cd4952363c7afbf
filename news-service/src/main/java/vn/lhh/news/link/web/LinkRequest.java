package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.link.LinkFacts;
import vn.lhh.news.media.web.PictureRequest;
import vn.lhh.news.shared.Given;

/**
 * What an editor sends to write a link.
 */
public record LinkRequest(@Nullable String groupId, @Nullable String title, @Nullable String url,
		@Multiline @Nullable String description, @Nullable PictureRequest logo, @Nullable Integer order,
		@Nullable Boolean openInNew, @Nullable Boolean relNofollow, @Nullable Boolean active) {

	public LinkFacts facts() {
		return new LinkFacts(Given.text(this.groupId), Given.text(this.title), Given.text(this.url),
				Nfc.orNull(this.description), PictureRequest.picture(this.logo), Given.number(this.order, 0),
				Given.flag(this.openInNew, true), Given.flag(this.relNofollow, false), Given.flag(this.active, true));
	}

}
