package vn.lhh.launcher.harness;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;

import org.springframework.web.util.HtmlUtils;

/**
 * Holds an HTTP response.
 *
 * @param status 0 where there was no response
 * @param body as text
 */
public record Answer(int status, HttpHeaders headers, String body) {

	/** Stands for a missing response. */
	static final Answer NONE = new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), "");

	static Answer of(HttpResponse<String> response) {
		return new Answer(response.statusCode(), response.headers(), response.body());
	}

	/** Returns the readable text of the page, without tags. */
	public String text() {
		return HtmlUtils.htmlUnescape(this.body.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
	}

	public String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

}
