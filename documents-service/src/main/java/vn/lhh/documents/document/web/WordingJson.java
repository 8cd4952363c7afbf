package vn.lhh.documents.document.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.Wording;

import org.springframework.boot.jackson.JacksonMixin;

/**
 * Calls the abstract by its name, which Java reserves.
 */
@JacksonMixin(Wording.class)
interface WordingJson {

	@JsonProperty("abstract")
	String summary();

	@JsonIgnore
	@Nullable String bodyText();

}
