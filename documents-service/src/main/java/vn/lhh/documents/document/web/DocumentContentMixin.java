package vn.lhh.documents.document.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.ArchiveReference;
import vn.lhh.documents.document.Classification;
import vn.lhh.documents.document.Consultation;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentText;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.search.SearchText;
import vn.lhh.documents.document.validity.ValidityPeriod;

import org.springframework.boot.jackson.JacksonMixin;

/** Flattens a document's content in JSON as editors send it. */
@JacksonMixin(DocumentContent.class)
interface DocumentContentMixin {

	@JsonUnwrapped
	DocumentNumber printed();

	@JsonUnwrapped
	Classification filed();

	@JsonUnwrapped
	DocumentText wording();

	@JsonUnwrapped
	ValidityPeriod term();

	@JsonUnwrapped
	Consultation consultation();

	@JsonUnwrapped
	ArchiveReference archive();

	@JsonIgnore
	@Nullable SearchText search();

}
