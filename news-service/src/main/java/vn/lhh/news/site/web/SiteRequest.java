package vn.lhh.news.site.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.shared.InputCleaner;
import vn.lhh.news.site.SiteIdentity;

/** Holds the request body for changing the site's identity. */
@ShownUnder("site")
public record SiteRequest(@Nullable String name, @Nullable String shortName, @Nullable String slogan,
		@Nullable String owningBody, @Nullable String responsiblePerson, @Nullable String licence,
		@Multiline @Nullable String address, @Nullable String phone, @Nullable String email,
		@Nullable String footerHtml) {

	public SiteIdentity identity() {
		return new SiteIdentity(InputCleaner.text(this.name), Nfc.orNull(this.shortName), Nfc.orNull(this.slogan),
				InputCleaner.text(this.owningBody), InputCleaner.text(this.responsiblePerson), Nfc.orNull(this.licence),
				Nfc.orNull(this.address), Nfc.orNull(this.phone), Nfc.orNull(this.email),
				GivenHtml.orNull("footerHtml", this.footerHtml));
	}

}
