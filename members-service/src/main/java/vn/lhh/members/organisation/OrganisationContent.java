package vn.lhh.members.organisation;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.lhh.members.organisation.hierarchy.UnionBranch;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.VietnameseCollation;

/**
 * Holds the content that editors write about an organisation. Lists load it without its
 * long texts, which are {@code null} then.
 *
 * @param group the branch it belongs to
 * @param name full name
 * @param shortName the name where there is little room
 * @param abbreviation letters
 * @param nameEn English name
 * @param parentId the organisation above, {@code null} at the top of a branch
 * @param order position among its siblings, small first; equal ones in Vietnamese order
 * @param standing whether it still works
 * @param successorId the organisation it became part of
 * @param predecessorIds the organisations it came from
 * @param summary a few sentences
 * @param descriptionHtml the long text, cleaned
 * @param fields fields of work
 * @param origin its legal basis
 * @param figures its size and term
 */
public record OrganisationContent(UnionBranch group, String name, String shortName, @Nullable String abbreviation,
		@Nullable String nameEn, @Nullable String parentId, int order, OperatingStatus standing,
		@Nullable String successorId, List<String> predecessorIds, @Nullable Logo logo, @Nullable String summary,
		@Nullable String descriptionHtml, List<String> fields, OrganisationContact contact, LegalBasis origin,
		OrganisationSize figures, List<Leader> leaders) implements PublicationContent {

	/** The order of organisations that no editor placed by hand. */
	public static final int UNPLACED = 100;

	/**
	 * Replaces parts that were not sent, or not loaded, by empty ones.
	 */
	public OrganisationContent {
		predecessorIds = ListChecks.orEmpty(predecessorIds);
		fields = ListChecks.orEmpty(fields);
		leaders = ListChecks.orEmpty(leaders);
		contact = (contact == null) ? OrganisationContact.NONE : contact;
		origin = (origin == null) ? LegalBasis.NONE : origin;
		figures = (figures == null) ? OrganisationSize.NONE : figures;
		standing = (standing == null) ? OperatingStatus.ACTIVE : standing;
	}

	OrganisationContent with(@Nullable Logo other) {
		return new OrganisationContent(this.group, this.name, this.shortName, this.abbreviation, this.nameEn,
				this.parentId, this.order, this.standing, this.successorId, this.predecessorIds, other, this.summary,
				this.descriptionHtml, this.fields, this.contact, this.origin, this.figures, this.leaders);
	}

	@Override
	public String title() {
		return this.shortName;
	}

	/**
	 * Returns the key that sorts siblings of equal order; it compares as text.
	 */
	public String sortKey() {
		return VietnameseCollation.key(this.name);
	}

	/**
	 * Tells whether a search matches a name of this organisation, and how well.
	 * @param wanted the typed words, in NFC
	 * @return 0 with the typed accents, 1 with accents ignored, 2 without a match
	 */
	public int distance(String wanted) {
		String names = ListChecks.join(" · ", this.name, this.shortName, this.abbreviation, this.nameEn);
		if (names.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))) {
			return 0;
		}
		return DiacriticFolding.fold(names).contains(DiacriticFolding.fold(wanted)) ? 1 : 2;
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.present("group", this.group)
			.required("name", this.name, 250)
			.required("shortName", this.shortName, 120)
			.atMost("abbreviation", this.abbreviation, 30)
			.atMost("nameEn", this.nameEn, 250)
			.atMost("summary", this.summary, 1000)
			.atMost("descriptionHtml", this.descriptionHtml, 100_000)
			.between("order", this.order, 0, 100_000);
		checkLists(fieldChecks);
		this.contact.check(fieldChecks);
		this.origin.check(fieldChecks);
		this.figures.check(fieldChecks);
		if (this.logo != null) {
			this.logo.check(fieldChecks);
		}
	}

	private void checkLists(FieldChecks fieldChecks) {
		fieldChecks.atMost("fields", this.fields, 20)
			.atMost("predecessorIds", this.predecessorIds, 20)
			.atMost("leaders", this.leaders, 50);
		ListChecks.each(this.fields, (at, field) -> fieldChecks.required("fields[" + at + "]", field, 100));
		ListChecks.each(this.leaders, (at, leader) -> leader.check("leaders[" + at + "]", fieldChecks));
	}

}
