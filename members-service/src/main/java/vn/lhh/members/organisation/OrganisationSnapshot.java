package vn.lhh.members.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.members.organisation.hierarchy.UnionBranch;

import vn.lhh.kit.text.HtmlSanitizer;

/**
 * Event payload that other services read about an organisation: no person, no telephone
 * number and no mailbox.
 *
 * @param slug last part of the address
 * @param url address on the site
 * @param groupLabel the branch in Vietnamese
 * @param abbreviation letters
 * @param parentId the organisation above
 * @param order position among siblings
 * @param status whether it still works
 * @param summary a few sentences
 * @param text the long text without markup
 * @param fields fields of work
 * @param address the location of its office
 * @param publishedAt since when it is public
 * @param visibleFrom from when it is shown
 * @param visibleUntil until when it is shown
 */
record OrganisationSnapshot(String id, String slug, String url, UnionBranch group, String groupLabel, String name,
		String shortName, @Nullable String abbreviation, @Nullable String parentId, int order, OperatingStatus status,
		@Nullable String summary, String text, List<String> fields, @Nullable String address,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom, @Nullable Instant visibleUntil) {

	static OrganisationSnapshot of(Organisation organisation, OrganisationContent content) {
		String text = Optional.ofNullable(content.descriptionHtml()).map(HtmlSanitizer::text).orElse("");
		OrganisationContact.Address address = content.contact().address();
		return new OrganisationSnapshot(organisation.id(), organisation.slug(), OrganisationUrls.of(organisation),
				content.group(), content.group().label(), content.name(), content.shortName(), content.abbreviation(),
				content.parentId(), content.order(), content.standing(), content.summary(), text, content.fields(),
				(address == null) ? null : address.inOneLine(), organisation.publishedAt(), organisation.visibleFrom(),
				organisation.visibleUntil());
	}

}
