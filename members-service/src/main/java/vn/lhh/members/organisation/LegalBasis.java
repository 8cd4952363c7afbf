package vn.lhh.members.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * What an organisation stands on in law, and since when.
 *
 * @param legalBase the papers it was founded, chartered and certified by
 * @param certificateNo certificate of activity in science and technology
 * @param taxCode tax number
 * @param foundedOn day of founding
 * @param joinedUnionOn day it joined the union
 * @param leftUnionOn day it left
 */
public record LegalBasis(List<LegalBase> legalBase, @Nullable String certificateNo, @Nullable String taxCode,
		@Nullable LocalDate foundedOn, @Nullable LocalDate joinedUnionOn, @Nullable LocalDate leftUnionOn) {

	/** Nothing is known. */
	public static final LegalBasis NONE = new LegalBasis(List.of(), null, null, null, null, null);

	/**
	 * A list that was not sent is empty.
	 */
	public LegalBasis {
		legalBase = ListChecks.orEmpty(legalBase);
	}

	/**
	 * The same in clean text.
	 * @return NFC, trimmed
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
	 * A paper that founds, charters, renames, certifies or admits an organisation.
	 *
	 * @param kind what the paper does
	 * @param numberSymbolRaw number and symbol as printed
	 * @param date day of issue
	 * @param issuingBody who issued it
	 * @param documentId the paper in documents-service
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
	 * What a paper does.
	 */
	public enum PaperKind {

		/** Founds. */
		FOUNDING("Quyết định thành lập"),
		/** Approves the charter. */
		CHARTER("Phê duyệt điều lệ"),
		/** Renames. */
		RENAME("Đổi tên"),
		/** Certifies activity in science and technology. */
		KHCN_CERTIFICATE("Giấy chứng nhận hoạt động KH&CN"),
		/** Admits to the union. */
		MEMBERSHIP("Công nhận thành viên");

		private final String label;

		PaperKind(String label) {
			this.label = label;
		}

		/**
		 * What readers read.
		 * @return Vietnamese
		 */
		public String label() {
			return this.label;
		}

	}

}
