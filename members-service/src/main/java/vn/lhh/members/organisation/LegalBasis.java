package vn.lhh.members.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Holds an organisation's legal basis: its papers, its numbers and the dates of its
 * founding and of its union membership.
 *
 * @param legalBase the papers that found, charter and certify it
 * @param certificateNo certificate of activity in science and technology
 * @param foundedOn day of founding
 * @param joinedUnionOn day it joined the union
 * @param leftUnionOn day it left the union
 */
public record LegalBasis(List<LegalBase> legalBase, @Nullable String certificateNo, @Nullable String taxCode,
		@Nullable LocalDate foundedOn, @Nullable LocalDate joinedUnionOn, @Nullable LocalDate leftUnionOn) {

	/** The value if nothing is known. */
	public static final LegalBasis NONE = new LegalBasis(List.of(), null, null, null, null, null);

	/**
	 * Replaces a list that was not sent by an empty one.
	 */
	public LegalBasis {
		legalBase = ListChecks.orEmpty(legalBase);
	}

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public LegalBasis cleaned() {
		return new LegalBasis(this.legalBase.stream().map(LegalBase::cleaned).toList(), Nfc.orNull(this.certificateNo),
				Nfc.orNull(this.taxCode), this.foundedOn, this.joinedUnionOn, this.leftUnionOn);
	}

	void check(FieldChecks fieldChecks) {
		boolean inOrder = this.joinedUnionOn == null || this.leftUnionOn == null
				|| !this.leftUnionOn.isBefore(this.joinedUnionOn);
		fieldChecks.atMost("origin.certificateNo", this.certificateNo, 60)
			.check(this.taxCode == null || this.taxCode.matches("[0-9]{10}(-[0-9]{3})?"), "origin.taxCode", "invalid")
			.check(inOrder, "origin.leftUnionOn", "before-start")
			.atMost("origin.legalBase", this.legalBase, 50);
		ListChecks.each(this.legalBase, (at, paper) -> paper.check("origin.legalBase[" + at + "]", fieldChecks));
	}

	/**
	 * Describes a legal paper that founds, charters, renames, certifies or admits an
	 * organisation.
	 *
	 * @param kind the effect of the paper
	 * @param numberSymbolRaw number and symbol as printed
	 * @param date day of issue
	 * @param documentId the id of the paper in documents-service
	 */
	public record LegalBase(PaperKind kind, @Nullable String numberSymbolRaw, @Nullable LocalDate date,
			@Nullable String issuingBody, @Nullable String documentId) {

		LegalBase cleaned() {
			return new LegalBase(this.kind, Nfc.orNull(this.numberSymbolRaw), this.date, Nfc.orNull(this.issuingBody),
					Nfc.orNull(this.documentId));
		}

		void check(String field, FieldChecks fieldChecks) {
			fieldChecks.present(field + ".kind", this.kind)
				.atMost(field + ".numberSymbolRaw", this.numberSymbolRaw, 60)
				.atMost(field + ".issuingBody", this.issuingBody, 200)
				.atMost(field + ".documentId", this.documentId, 60);
		}

	}

	/**
	 * Names the effect of a paper.
	 */
	public enum PaperKind {

		/** The paper founds the organisation. */
		FOUNDING("Quyết định thành lập"),
		/** The paper approves the charter. */
		CHARTER("Phê duyệt điều lệ"),
		/** The paper renames the organisation. */
		RENAME("Đổi tên"),
		/** The paper certifies activity in science and technology. */
		KHCN_CERTIFICATE("Giấy chứng nhận hoạt động KH&CN"),
		/** The paper admits the organisation to the union. */
		MEMBERSHIP("Công nhận thành viên");

		private final String label;

		PaperKind(String label) {
			this.label = label;
		}

		/**
		 * Returns the Vietnamese label for readers.
		 */
		public String label() {
			return this.label;
		}

	}

}
