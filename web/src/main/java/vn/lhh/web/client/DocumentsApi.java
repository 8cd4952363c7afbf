package vn.lhh.web.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import vn.lhh.web.html.SafeHtml;

/**
 * Records for responses of documents-service.
 */
public final class DocumentsApi {

	public static final TypeReference<ItemPage<Summary>> LIST = new TypeReference<>() {
	};

	private DocumentsApi() {
	}

	/** The kind of a document, such as a decision. */
	public record Type(String code, String name, @Nullable String abbreviation) {
	}

	/** The issuing body of a document, and its signer. */
	public record Issuer(@Nullable String slug, String name, @Nullable String signer, @Nullable String position,
			@Nullable String capacity) {

		/** Signer with capacity and position. */
		public @Nullable String signature() {
			if (this.signer == null) {
				return this.position;
			}
			String whole = (this.capacity != null && !this.capacity.equals("DIRECT"))
					? shortForm(this.capacity) + " " + this.signer : this.signer;
			return (this.position != null) ? whole + ", " + this.position : whole;
		}

		private static String shortForm(String capacity) {
			return "Q".equals(capacity) ? "Q." : capacity + ".";
		}

	}

	/** Position of an issuing body among other bodies. */
	public record IssuingBody(String slug, @Nullable String shortName, @Nullable String levelLabel,
			@Nullable String parent, @Nullable String successor) {

		private String inWords() {
			return Stream
				.of(this.shortName, this.levelLabel, (this.parent != null) ? "thuộc " + this.parent : null,
						(this.successor != null) ? "nay là " + this.successor : null)
				.filter(Objects::nonNull)
				.collect(Collectors.joining("; "));
		}

	}

	/** A code with its label. */
	public record Label(String code, String label) {
	}

	/** A field of work that a document belongs to. */
	public record Field(String slug, String name) {
	}

	/** A document in a list. */
	public record Summary(String id, String slug, String url, String numberSymbol, @Nullable String correctedSymbol,
			@Nullable String title, @JsonProperty("abstract") @Nullable String gist, @Nullable Type type,
			List<Issuer> issuers, @Nullable LocalDate issueDate, @Nullable Label validity, int fileCount,
			boolean isDraftForComment, @Nullable LocalDate commentFrom, @Nullable LocalDate commentTo,
			@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime updatedAt) {

		/** Whether comments on it are accepted on that day. */
		public boolean isOpenForComment(LocalDate today) {
			return Consultation.isOpen(this.isDraftForComment, this.commentFrom, this.commentTo, today);
		}

	}

	/** The period in which comments on a draft are accepted. */
	private static final class Consultation {

		static boolean isOpen(boolean draft, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
			return draft && (from == null || !today.isBefore(from)) && (to == null || !today.isAfter(to));
		}

	}

	/** A file of a document. */
	public record File(String id, @Nullable String title, @Nullable String roleLabel, String filename,
			@Nullable String mime, long size, @Nullable String sha256, @Nullable Integer pages, String url) {
	}

	/** Relation to another document, which may be outside the site. */
	public record Relation(@Nullable String kind, @Nullable String label, @Nullable String text,
			@Nullable String numberSymbol, @Nullable String url, @Nullable String article, @Nullable String note) {
	}

	/** A document with its files and relations. */
	public record Document(String id, String slug, String url, String numberSymbol, @Nullable String correctedSymbol,
			@Nullable String title, @JsonProperty("abstract") @Nullable String gist, @Nullable Type type,
			List<Issuer> issuers, @Nullable LocalDate issueDate, @Nullable LocalDate effectiveDate,
			@Nullable LocalDate expiryDate, @Nullable Label validity, List<Field> fields, boolean isDraftForComment,
			@Nullable LocalDate commentFrom, @Nullable LocalDate commentTo, @Nullable String consultedBody,
			List<Label> numberWarnings, @Nullable SafeHtml bodyHtml, List<String> recipients,
			@Nullable String issuePlace, List<File> files, List<Relation> relations, @Nullable String expiryReason,
			@Nullable LocalDate gazetteDate, @Nullable String gazetteNumber, @Nullable String validityReason,
			@Nullable Integer pageCount, @Nullable Integer copies, @Nullable String urgencyLabel,
			@Nullable String scopeLabel, @Nullable String sourceUrl, @Nullable String archivedFrom,
			@Nullable String organId, @Nullable Integer fileYear, @Nullable String fileNotation,
			@Nullable String language, @Nullable List<IssuingBody> issuingBodies, @Nullable OffsetDateTime publishedAt,
			@Nullable OffsetDateTime updatedAt, @Nullable String visibility) {

		/** Position of its issuing body among other bodies, empty if unknown. */
		public String about(Issuer issuer) {
			return Stream.ofNullable(this.issuingBodies)
				.flatMap(List::stream)
				.filter((body) -> body.slug().equals(issuer.slug()))
				.map(IssuingBody::inWords)
				.findFirst()
				.orElse("");
		}

		/** The archive file that it is in: organisation, year and notation. */
		public String archiveFile() {
			return Stream.of(this.organId, this.fileYear, this.fileNotation)
				.filter(Objects::nonNull)
				.map(String::valueOf)
				.collect(Collectors.joining(", "));
		}

		/** Whether its text is in another language than Vietnamese. */
		public boolean isForeign() {
			return this.language != null && !this.language.equals("vi");
		}

		/** Whether comments on it are accepted on that day. */
		public boolean isOpenForComment(LocalDate today) {
			return Consultation.isOpen(this.isDraftForComment, this.commentFrom, this.commentTo, today);
		}

		/** Whether comments on it will be accepted later. */
		public boolean isCommentAhead(LocalDate today) {
			return this.isDraftForComment && this.commentFrom != null && today.isBefore(this.commentFrom);
		}

		/** Whether its comment period is over. */
		public boolean isCommentOver(LocalDate today) {
			return this.isDraftForComment && this.commentTo != null && today.isAfter(this.commentTo);
		}

	}

	/** One choice of a filter, with the number of documents it leaves. */
	public record Choice(String code, String name, int count) {
	}

	/** The choices of all filters of the list. */
	public record Facets(List<Choice> types, List<Choice> fields, List<Choice> issuers, List<Choice> years,
			List<Choice> validity) {

		/** The choices, with the reader's choice added if no document has it. */
		public static List<Choice> with(List<Choice> choices, @Nullable String made) {
			if (made == null || made.isBlank() || choices.stream().anyMatch((each) -> each.code().equals(made))) {
				return choices;
			}
			return Stream.concat(choices.stream(), Stream.of(new Choice(made, made, 0))).toList();
		}

	}

}
