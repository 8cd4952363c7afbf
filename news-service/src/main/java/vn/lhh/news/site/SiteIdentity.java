package vn.lhh.news.site;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds the site's identity: its names and its owning body.
 *
 * @param name its full name
 * @param slogan the line below the name
 * @param owningBody the body that owns the site
 * @param responsiblePerson the person responsible for the site
 * @param licence number of a licence or notice
 * @param address of the owning body
 * @param phone its office telephone number
 * @param email its office e-mail address
 * @param footerHtml additional sanitized HTML for each page's footer
 */
public record SiteIdentity(String name, @Nullable String shortName, @Nullable String slogan, String owningBody,
		String responsiblePerson, @Nullable String licence, @Nullable String address, @Nullable String phone,
		@Nullable String email, @Nullable String footerHtml) {

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("name", this.name, 200)
			.atMost("shortName", this.shortName, 60)
			.atMost("slogan", this.slogan, 200)
			.required("owningBody", this.owningBody, 200)
			.required("responsiblePerson", this.responsiblePerson, 200)
			.atMost("licence", this.licence, 300)
			.atMost("address", this.address, 300)
			.atMost("phone", this.phone, 60)
			.check(this.email == null || this.email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "email-malformed")
			.atMost("footerHtml", this.footerHtml, 20_000);
	}

}
