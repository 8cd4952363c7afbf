package vn.lhh.documents.document.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.Archive;
import vn.lhh.documents.document.Consultation;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.Filed;
import vn.lhh.documents.document.PrintedNumber;
import vn.lhh.documents.document.SearchText;
import vn.lhh.documents.document.Term;
import vn.lhh.documents.document.Wording;

import org.springframework.boot.jackson.JacksonMixin;

/**
 * Shows editors a document's content as flat as they send it.
 */
@JacksonMixin(DocumentContent.class)
interface DocumentContentJson {

	@JsonUnwrapped
	PrintedNumber printed();

	@JsonUnwrapped
	Filed filed();

	@JsonUnwrapped
	Wording wording();

	@JsonUnwrapped
	Term term();

	@JsonUnwrapped
	Consultation consultation();

	@JsonUnwrapped
	Archive archive();

	@JsonIgnore
	@Nullable SearchText search();

}
