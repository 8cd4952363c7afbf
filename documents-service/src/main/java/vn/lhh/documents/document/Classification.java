package vn.lhh.documents.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.taxonomy.BodyLevel;
import vn.lhh.documents.taxonomy.LegalClass;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds a document's classification with the current names of its type, issuing bodies
 * and fields.
 *
 * @param legalClass the rules of form it follows
 * @param issuers the issuing bodies, the main one first
 * @param fieldPath the fields and all their ancestors
 * @param scope the area the document applies to
 */
public record Classification(LegalClass legalClass, String typeId, @Nullable TypeName type, List<Issuer> issuers,
		List<String> fieldIds, List<FieldName> fields, List<FieldName> fieldPath, @Nullable DocumentScope scope) {

	private static final int MOST = 20;

	void check(FieldChecks fieldChecks) {
		fieldChecks.present("legalClass", this.legalClass)
			.required("typeId", this.typeId, 100)
			.present("issuers", this.issuers)
			.atMost("issuers", this.issuers, MOST)
			.atMost("fieldIds", this.fieldIds, MOST);
		Set<Issuer> seen = new HashSet<>();
		for (int index = 0; index < this.issuers.size(); index++) {
			fieldChecks.required("issuers[" + index + "].bodyId", this.issuers.get(index).bodyId(), 150)
				.atMost("issuers[" + index + "].position", this.issuers.get(index).position(), 150)
				.check(seen.add(this.issuers.get(index)), "issuers[" + index + "]", "named-twice");
		}
	}

	/**
	 * Holds a type's names for readers.
	 *
	 * @param code its code
	 * @param name the display name
	 * @param abbreviation as used in symbols
	 */
	public record TypeName(String id, String code, String name, @Nullable String abbreviation) {
	}

	/**
	 * Holds a field's name for readers.
	 *
	 * @param slug as used in URLs
	 * @param name the display name
	 */
	public record FieldName(String id, String slug, String name) {
	}

	/**
	 * Holds one issuing body and its signer.
	 *
	 * @param slug as used in URLs
	 * @param name the display name
	 * @param abbreviation as used in symbols
	 * @param signer the signer's name
	 * @param position the signer's office
	 * @param signingCapacity the capacity in which the signer signs
	 * @param about more about the body; {@code null} for a document filed before that was
	 * stored
	 */
	public record Issuer(String bodyId, @Nullable String slug, @Nullable String name, @Nullable String abbreviation,
			@Nullable String signerId, @Nullable String signer, @Nullable String position,
			@Nullable SigningCapacity signingCapacity, @Nullable AboutBody about) {
	}

	/**
	 * Holds an issuing body's position in the hierarchy.
	 *
	 * @param level the administrative level
	 * @param parent the body above it
	 * @param successor the body that took over from it
	 */
	public record AboutBody(@Nullable String shortName, BodyLevel level, @Nullable BodyName parent,
			@Nullable BodyName successor) {
	}

	/** Holds an issuing body's id and display name. */
	public record BodyName(String id, String name) {
	}

}
