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
 * An organisation on its own page.
 *
 * @param head what lists show of it
 * @param nameEn English name
 * @param descriptionHtml the long text
 * @param parent the one above
 * @param children those right under it
 * @param successor the one it went into
 * @param predecessors those it came from
 * @param fields fields of work
 * @param phones office numbers
 * @param emails office mailboxes
 * @param fax a number
 * @param socials pages in social media
 * @param oldAddress its address before the boundaries changed
 * @param foundedOn day of founding
 * @param joinedUnionOn day it joined the union
 * @param leftUnionOn day it left
 * @param certificateNo certificate of activity in science and technology
 * @param taxCode tax number
 * @param memberCount people
 * @param branchCount branches
 * @param leaders leaders who consented to be shown
 * @param legalBase papers it stands on
 * @param term term of office
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
	 * A neighbour in the tree.
	 *
	 * @param id the id
	 * @param slug last part of its address
	 * @param url its page
	 * @param name full name
	 * @param shortName short name
	 */
	record LinkView(String id, String slug, String url, String name, String shortName) {

		static LinkView of(Organisation one) {
			return new LinkView(one.id(), one.slug(), OrganisationUrls.of(one), one.shown().name(),
					one.shown().shortName());
		}

	}

	/**
	 * A leader who consented.
	 *
	 * @param name name
	 * @param title academic title
	 * @param position position
	 * @param from first day
	 * @param to last day
	 * @param officePhone number of the office
	 * @param officeEmail mailbox of the office
	 * @param photo portrait
	 * @param mainPosition what the person is elsewhere
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
	 * A paper an organisation stands on.
	 *
	 * @param kind what it does
	 * @param kindLabel the same in Vietnamese
	 * @param numberSymbolRaw number and symbol as printed
	 * @param date day of issue
	 * @param issuingBody who issued it
	 * @param documentId the paper in documents-service
	 */
	record PaperView(LegalBasis.PaperKind kind, String kindLabel, @Nullable String numberSymbolRaw,
			@Nullable LocalDate date, @Nullable String issuingBody, @Nullable String documentId) {

		static PaperView of(LegalBasis.LegalBase paper) {
			return new PaperView(paper.kind(), paper.kind().label(), paper.numberSymbolRaw(), paper.date(),
					paper.issuingBody(), paper.documentId());
		}

	}

}
