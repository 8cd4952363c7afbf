package vn.lhh.members.organisation.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.Nfc;
import vn.lhh.members.organisation.Leader;
import vn.lhh.members.organisation.LegalBasis;
import vn.lhh.members.organisation.Logo;
import vn.lhh.members.organisation.OperatingStatus;
import vn.lhh.members.organisation.OrganisationContact;
import vn.lhh.members.organisation.OrganisationContent;
import vn.lhh.members.organisation.OrganisationSize;
import vn.lhh.members.organisation.hierarchy.UnionBranch;

/**
 * JSON body that editors send about an organisation; see {@link OrganisationContent} and
 * {@link PublicationSettings}.
 *
 * @param abbreviation letters
 * @param parentId the organisation above
 * @param order position among siblings
 * @param standing whether it still works
 * @param successorId the organisation it became part of
 * @param predecessorIds the organisations it came from
 * @param summary a few sentences
 * @param descriptionHtml the long text
 * @param fields fields of work
 * @param origin its legal basis
 * @param figures its size and term
 * @param slug last part of the address
 * @param publishAt when to publish it
 * @param unpublishAt when to withdraw it
 * @param visibility who may see it
 * @param note why it was changed
 */
public record OrganisationRequest(@Nullable UnionBranch group, @Nullable String name, @Nullable String shortName,
		@Nullable String abbreviation, @Nullable String nameEn, @Nullable String parentId, @Nullable Integer order,
		@Nullable OperatingStatus standing, @Nullable String successorId, @Nullable List<String> predecessorIds,
		@Nullable Logo logo, @Multiline @Nullable String summary, @Nullable String descriptionHtml,
		@Nullable List<String> fields, @Nullable OrganisationContact contact, @Nullable LegalBasis origin,
		@Nullable OrganisationSize figures, @Nullable List<Leader> leaders, @Nullable String slug,
		@Nullable Instant publishAt, @Nullable Instant unpublishAt, @Nullable Visibility visibility,
		@Multiline @Nullable String note) implements ContentRequest<OrganisationContent> {

	@Override
	@SuppressWarnings("NullAway")
	public OrganisationContent content() {
		return new OrganisationContent(this.group, text(this.name), shortText(), Nfc.orNull(this.abbreviation),
				Nfc.orNull(this.nameEn), Nfc.orNull(this.parentId),
				Optional.ofNullable(this.order).orElse(OrganisationContent.UNPLACED), this.standing,
				Nfc.orNull(this.successorId), this.predecessorIds, (this.logo == null) ? null : this.logo.cleaned(),
				Nfc.orNull(this.summary), GivenHtml.orNull("descriptionHtml", this.descriptionHtml), cleanedFields(),
				(this.contact == null) ? null : this.contact.cleaned(),
				(this.origin == null) ? null : this.origin.cleaned(),
				(this.figures == null) ? null : this.figures.cleaned(), cleanedLeaders());
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(Nfc.orNull(this.slug), this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

	private String shortText() {
		String given = text(this.shortName);
		return given.isEmpty() ? text(this.name) : given;
	}

	private List<String> cleanedFields() {
		return (this.fields == null) ? List.of()
				: this.fields.stream().filter(Objects::nonNull).map(Nfc::of).distinct().toList();
	}

	private List<Leader> cleanedLeaders() {
		return (this.leaders == null) ? List.of()
				: this.leaders.stream().filter(Objects::nonNull).map(Leader::cleaned).toList();
	}

	private static String text(@Nullable String sent) {
		return Optional.ofNullable(Nfc.clean(sent)).orElse("");
	}

}
