package vn.lhh.documents.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.taxonomy.BodyLevel;
import vn.lhh.documents.taxonomy.LegalClass;
import vn.lhh.kit.problem.FieldChecks;

/**
 * What a document is filed under, with the names of it all as they are now.
 *
 * @param legalClass which rules of form it follows
 * @param typeId the type
 * @param type the type's names
 * @param issuers the bodies that issued it, the main one first
 * @param fieldIds its fields
 * @param fields the fields' names
 * @param fieldPath the fields and all they lie within
 * @param scope how far it reaches
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
	 * A type as readers see it.
	 *
	 * @param id its id
	 * @param code its code
	 * @param name for people
	 * @param abbreviation as it stands in symbols
	 */
	public record TypeName(String id, String code, String name, @Nullable String abbreviation) {
	}

	/**
	 * A field as readers see it.
	 *
	 * @param id its id
	 * @param slug as it stands in addresses
	 * @param name for people
	 */
	public record FieldName(String id, String slug, String name) {
	}

	/**
	 * One body that issued the document, and who signed for it.
	 *
	 * @param bodyId the body
	 * @param slug as it stands in addresses
	 * @param name for people
	 * @param abbreviation as it stands in symbols
	 * @param signerId who signed
	 * @param signer that person's name
	 * @param position the signer's office
	 * @param signingCapacity in whose name
	 * @param about what else is known of the body, {@code null} where it was filed before
	 * that was kept
	 */
	public record Issuer(String bodyId, @Nullable String slug, @Nullable String name, @Nullable String abbreviation,
			@Nullable String signerId, @Nullable String signer, @Nullable String position,
			@Nullable SigningCapacity signingCapacity, @Nullable AboutBody about) {
	}

	/**
	 * Where an issuing body belongs.
	 *
	 * @param shortName as people say it
	 * @param level where it stands
	 * @param parent the body above it
	 * @param successor the body that took over from it
	 */
	public record AboutBody(@Nullable String shortName, BodyLevel level, @Nullable BodyName parent,
			@Nullable BodyName successor) {
	}

	/**
	 * A body as readers see it.
	 *
	 * @param id its id
	 * @param name for people
	 */
	public record BodyName(String id, String name) {
	}

}
