package vn.lhh.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

/**
 * Our copies of what the documents service answers.
 */
public final class Documents {

	public static final TypeReference<Listing<Summary>> LIST = new TypeReference<>() {
	};

	private Documents() {
	}

	/** The kind of a document, such as a decision. */
	public record Type(String code, String name, @Nullable String abbreviation) {
	}

	/** The body that issued a document, and who signed for it. */
	public record Issuer(@Nullable String slug, String name, @Nullable String signer, @Nullable String position) {
	}

	/** A code with the words shown for it. */
	public record Label(String code, String label) {
	}

	/** A field of work a document belongs to. */
	public record Field(String slug, String name) {
	}

	/** A document as lists show it. */
	public record Summary(String id, String slug, String url, String numberSymbol, @Nullable String correctedSymbol,
			@Nullable String title, @JsonProperty("abstract") @Nullable String gist, @Nullable Type type,
			List<Issuer> issuers, @Nullable LocalDate issueDate, @Nullable Label validity, int fileCount,
			boolean isDraftForComment, @Nullable LocalDate commentTo, @Nullable OffsetDateTime publishedAt) {
	}

	/** A file of a document. */
	public record File(String id, @Nullable String title, @Nullable String roleLabel, String filename,
			@Nullable String mime, long size, @Nullable String sha256, @Nullable Integer pages, String url) {
	}

	/** How a document stands to another one, which may be outside our store. */
	public record Relation(@Nullable String kind, @Nullable String label, @Nullable String text,
			@Nullable String numberSymbol, @Nullable String url, @Nullable String note) {
	}

	/** A document with its files and relations. */
	public record Document(String id, String slug, String url, String numberSymbol, @Nullable String correctedSymbol,
			@Nullable String title, @JsonProperty("abstract") @Nullable String gist, @Nullable Type type,
			List<Issuer> issuers, @Nullable LocalDate issueDate, @Nullable LocalDate effectiveDate,
			@Nullable LocalDate expiryDate, @Nullable Label validity, List<Field> fields, boolean isDraftForComment,
			@Nullable LocalDate commentFrom, @Nullable LocalDate commentTo, @Nullable String consultedBody,
			List<Label> numberWarnings, @Nullable String bodyHtml, List<String> recipients, @Nullable String issuePlace,
			List<File> files, List<Relation> relations, @Nullable String sourceUrl,
			@Nullable OffsetDateTime updatedAt) {
	}

	/** One choice of a filter, with how many documents it leaves. */
	public record Choice(String code, String name, int count) {
	}

	/** The choices of every filter of the list. */
	public record Facets(List<Choice> types, List<Choice> fields, List<Choice> issuers, List<Choice> years,
			List<Choice> validity) {
	}

}
