package vn.lhh.members.organisation.web;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.members.organisation.Logo;
import vn.lhh.members.organisation.OperatingStatus;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationContact;
import vn.lhh.members.organisation.OrganisationContent;
import vn.lhh.members.organisation.OrganisationUrls;
import vn.lhh.members.organisation.hierarchy.UnionBranch;
import vn.lhh.members.organisation.hierarchy.VisibleTree;

/**
 * JSON view that shows an organisation in a list.
 *
 * @param slug last part of its address
 * @param url its page
 * @param groupLabel its branch in Vietnamese
 * @param status whether it still works
 * @param statusLabel the status in Vietnamese
 * @param summary a few sentences
 * @param address the location of its office
 * @param phone its first office number
 * @param email its first mailbox
 * @param childCount how many organisations are directly under it
 * @param updatedAt when its public text last changed
 */
record OrganisationSummary(String id, String slug, String url, String name, String shortName,
		@Nullable String abbreviation, UnionBranch group, String groupLabel, OperatingStatus status, String statusLabel,
		@Nullable PictureView logo, @Nullable String summary, @Nullable String address, @Nullable String phone,
		@Nullable String email, @Nullable String website, int childCount, @Nullable OffsetDateTime updatedAt) {

	static OrganisationSummary of(Organisation one, VisibleTree visibleTree) {
		OrganisationContent shown = one.shown();
		OrganisationContact organisationContact = shown.contact();
		OrganisationContact.Address address = organisationContact.address();
		return new OrganisationSummary(one.id(), one.slug(), OrganisationUrls.of(one), shown.name(), shown.shortName(),
				shown.abbreviation(), shown.group(), shown.group().label(), shown.standing(), shown.standing().label(),
				PictureView.of(shown.logo()), shown.summary(), (address == null) ? null : address.inOneLine(),
				organisationContact.phones().isEmpty() ? null : organisationContact.phones().getFirst().number(),
				organisationContact.emails().isEmpty() ? null : organisationContact.emails().getFirst(),
				organisationContact.website(), visibleTree.children(one.id()).size(),
				VietnameseDates.local(one.liveSince()));
	}

	/**
	 * JSON view that shows a picture.
	 *
	 * @param url its address; {@code ?w=} with one of its widths gives a smaller one, and
	 * {@code &f=webp} gives that one as WebP
	 * @param alt alternative text
	 * @param width in pixels, {@code null} if it was never measured
	 * @param height in pixels, like the width
	 * @param widths the offered widths, smallest first
	 */
	record PictureView(String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height,
			List<Integer> widths) {

		static @Nullable PictureView of(@Nullable Logo logo) {
			return (logo == null) ? null : of(logo.mediaId(), logo.alt(), logo.width(), logo.height());
		}

		static PictureView of(String mediaId, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {
			boolean measured = width != null && width > 0;
			return new PictureView(OrganisationUrls.ofMedia(mediaId), alt, measured ? width : null,
					measured ? height : null, RenditionWidths.of((width == null) ? 0 : width));
		}

	}

}
