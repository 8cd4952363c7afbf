package vn.lhh.members.organisation.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.lhh.kit.publishing.Visibility;
import vn.lhh.members.organisation.LegalBasis;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationContact;
import vn.lhh.members.organisation.OrganisationContent;
import vn.lhh.members.organisation.OrganisationSize;
import vn.lhh.members.organisation.OrganisationUrls;
import vn.lhh.members.organisation.PublicLeader;
import vn.lhh.members.organisation.hierarchy.VisibleTree;

/**
 * JSON view that shows an organisation on its own page.
 *
 * @param head the fields that lists show
 * @param descriptionHtml the long text
 * @param parent the organisation above
 * @param children the organisations directly under it
 * @param successor the organisation it became part of
 * @param predecessors the organisations it came from
 * @param fields fields of work
 * @param socials pages in social media
 * @param oldAddress its address before the boundaries changed
 * @param foundedOn day of founding
 * @param joinedUnionOn day it joined the union
 * @param leftUnionOn day it left
 * @param certificateNo certificate of activity in science and technology
 * @param memberCount number of people
 * @param branchCount number of branches
 * @param leaders leaders who consented to be shown
 * @param legalBase papers of its legal basis
 * @param visibility whether lists show it
 */
record OrganisationView(@JsonUnwrapped OrganisationSummary head, @Nullable String nameEn,
		@Nullable String descriptionHtml, @Nullable LinkView parent, List<LinkView> children,
		@Nullable LinkView successor, List<LinkView> predecessors, List<String> fields,
		List<OrganisationContact.Phone> phones, List<String> emails, @Nullable String fax, List<String> socials,
		@Nullable String oldAddress, @Nullable LocalDate foundedOn, @Nullable LocalDate joinedUnionOn,
		@Nullable LocalDate leftUnionOn, @Nullable String certificateNo, @Nullable String taxCode,
		OrganisationSize.@Nullable Count memberCount, OrganisationSize.@Nullable Count branchCount,
		List<LeaderView> leaders, List<PaperView> legalBase, OrganisationSize.@Nullable Term term,
		Visibility visibility) {

	static OrganisationView of(Organisation one, VisibleTree visibleTree, List<PublicLeader> leaders) {
		OrganisationContent shown = one.shown();
		OrganisationContact organisationContact = shown.contact();
		LegalBasis legalBasis = shown.origin();
		OrganisationContact.Address address = organisationContact.address();
		return new OrganisationView(OrganisationSummary.of(one, visibleTree), shown.nameEn(), shown.descriptionHtml(),
				visibleTree.parent(one).map(LinkView::of).orElse(null),
				visibleTree.children(one.id()).stream().map(LinkView::of).toList(),
				visibleTree.find(shown.successorId()).map(LinkView::of).orElse(null),
				shown.predecessorIds()
					.stream()
					.flatMap((id) -> visibleTree.find(id).stream())
					.map(LinkView::of)
					.toList(),
				shown.fields(), organisationContact.phones(), organisationContact.emails(), organisationContact.fax(),
				organisationContact.socials(), (address == null) ? null : address.oldAddress(), legalBasis.foundedOn(),
				legalBasis.joinedUnionOn(), legalBasis.leftUnionOn(), legalBasis.certificateNo(), legalBasis.taxCode(),
				shown.figures().memberCount(), shown.figures().branchCount(),
				leaders.stream().map(LeaderView::of).toList(),
				legalBasis.legalBase().stream().map(PaperView::of).toList(), shown.figures().term(), one.visibility());
	}

	/**
	 * JSON view that links to another organisation in the tree.
	 *
	 * @param slug last part of its address
	 * @param url its page
	 */
	record LinkView(String id, String slug, String url, String name, String shortName) {

		static LinkView of(Organisation one) {
			return new LinkView(one.id(), one.slug(), OrganisationUrls.of(one), one.shown().name(),
					one.shown().shortName());
		}

	}

	/**
	 * JSON view that shows a leader who consented.
	 *
	 * @param title academic title
	 * @param from first day
	 * @param to last day
	 * @param officePhone number of the office
	 * @param officeEmail mailbox of the office
	 * @param mainPosition the person's position elsewhere
	 * @param bio a few sentences
	 */
	record LeaderView(String name, @Nullable String title, @Nullable String position, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable String officePhone, @Nullable String officeEmail,
			OrganisationSummary.@Nullable PictureView photo, @Nullable String mainPosition, @Nullable String bio) {

		static LeaderView of(PublicLeader leader) {
			vn.lhh.members.person.PersonDetails.Photo photo = leader.person().photo();
			String mediaId = (photo == null) ? null : photo.mediaId();
			OrganisationSummary.PictureView picture = (photo == null || mediaId == null) ? null
					: OrganisationSummary.PictureView.of(mediaId, photo.alt(), photo.width(), photo.height());
			return new LeaderView(leader.person().name(), leader.person().title(), leader.position(), leader.from(),
					leader.to(), leader.person().officePhone(), leader.person().officeEmail(), picture,
					leader.person().position(), leader.person().bio());
		}

	}

	/**
	 * JSON view that shows a paper of an organisation's legal basis.
	 *
	 * @param kind the effect of the paper
	 * @param kindLabel the kind in Vietnamese
	 * @param numberSymbolRaw number and symbol as printed
	 * @param date day of issue
	 * @param documentId the id of the paper in documents-service
	 */
	record PaperView(LegalBasis.PaperKind kind, String kindLabel, @Nullable String numberSymbolRaw,
			@Nullable LocalDate date, @Nullable String issuingBody, @Nullable String documentId) {

		static PaperView of(LegalBasis.LegalBase paper) {
			return new PaperView(paper.kind(), paper.kind().label(), paper.numberSymbolRaw(), paper.date(),
					paper.issuingBody(), paper.documentId());
		}

	}

}
