package vn.lhh.news.site;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Who the site belongs to and how it calls itself.
 *
 * @param name its full name
 * @param shortName its short name
 * @param slogan what stands below the name
 * @param owningBody the body that owns it
 * @param responsiblePerson who answers for it
 * @param licence number of a licence or notice
 * @param address where the body is
 * @param phone its office number
 * @param email its office mail
 * @param footerHtml more for the foot of each page, cleaned
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
