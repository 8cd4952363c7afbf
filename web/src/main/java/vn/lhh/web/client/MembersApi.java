package vn.lhh.web.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import vn.lhh.web.html.SafeHtml;

/**
 * Records for responses of members-service.
 */
public final class MembersApi {

	public static final TypeReference<ItemPage<Summary>> LIST = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<Branch>> TREE = new TypeReference<>() {
	};

	private MembersApi() {
	}

	/** An organisation in the tree. */
	public record Node(String id, String slug, String url, String name, @Nullable String shortName,
			List<Node> children) {

		public String shown() {
			return (this.shortName != null) ? this.shortName : this.name;
		}

	}

	/** One of the three branches of the tree. */
	public record Branch(String group, String name, @Nullable String shortName, int count, List<Node> children) {
	}

	/** An organisation in a list. */
	public record Summary(String id, String slug, String url, String name, @Nullable String shortName,
			@Nullable String groupLabel, @Nullable String summary, @Nullable String address,
			@Nullable String statusLabel, @Nullable String status, @Nullable OffsetDateTime updatedAt) {
	}

	/** A telephone number and its use. */
	public record Phone(@Nullable String label, String number, @Nullable String ext, @Nullable String kind) {

		/** Display name of the number. */
		public String called() {
			String name = "HOTLINE".equals(this.kind) ? "Đường dây nóng" : "Điện thoại";
			return (this.label != null) ? name + " (" + this.label + ")" : name;
		}

	}

	/** A figure and its date. */
	public record Figure(long value, @Nullable LocalDate asOf) {
	}

	/** A leader of an organisation. */
	public record Leader(String name, @Nullable String title, @Nullable String position, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable String officePhone, @Nullable String officeEmail,
			NewsApi.@Nullable Image photo, @Nullable String mainPosition, @Nullable String bio) {

		/** The name, preceded by the academic title. */
		public String inFull() {
			return (this.title != null) ? this.title + " " + this.name : this.name;
		}

	}

	/** A legal document that an organisation is based on. */
	public record LegalBase(@Nullable String kind, @Nullable String kindLabel, @Nullable String numberSymbolRaw,
			@Nullable LocalDate date, @Nullable String issuingBody, @Nullable String documentId) {
	}

	/** A term of office. */
	public record Term(@Nullable String label, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable Integer congressNo) {
	}

	/** A related organisation. */
	public record Ref(String name, @Nullable String shortName, String url) {
	}

	/** An organisation with all its public data. */
	public record Organisation(String id, String slug, String url, String name, @Nullable String shortName,
			@Nullable String abbreviation, @Nullable String nameEn, String group, @Nullable String groupLabel,
			@Nullable String status, @Nullable String statusLabel, NewsApi.@Nullable Image logo,
			@Nullable String summary, @Nullable SafeHtml descriptionHtml, @Nullable String address,
			@Nullable String oldAddress, @Nullable String website, @Nullable Ref parent, List<Ref> children,
			@Nullable Ref successor, List<Ref> predecessors, List<String> fields, List<Phone> phones,
			List<String> emails, @Nullable String fax, List<String> socials, @Nullable LocalDate foundedOn,
			@Nullable LocalDate joinedUnionOn, @Nullable LocalDate leftUnionOn, @Nullable String certificateNo,
			@Nullable String taxCode, @Nullable Figure memberCount, @Nullable Figure branchCount, List<Leader> leaders,
			List<LegalBase> legalBase, @Nullable Term term, @Nullable OffsetDateTime updatedAt,
			@Nullable String visibility) {
	}

}
