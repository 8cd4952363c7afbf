package vn.lhh.documents.document.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.DocumentText;

import org.springframework.boot.jackson.JacksonMixin;

/**
 * Names the abstract {@code abstract} in JSON, a word that Java reserves, and hides the
 * plain text.
 */
@JacksonMixin(DocumentText.class)
interface DocumentTextMixin {

	@JsonProperty("abstract")
	String summary();

	@JsonIgnore
	@Nullable String bodyText();

}
