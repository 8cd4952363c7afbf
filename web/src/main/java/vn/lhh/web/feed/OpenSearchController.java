package vn.lhh.web.feed;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import vn.lhh.web.WebProperties;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.SiteApi;

/**
 * Serves the OpenSearch description document, from which browsers learn to search this
 * site.
 */
@RestController
class OpenSearchController {

	/** Longest short name that the format allows. */
	private static final int SHORT_NAME = 16;

	private static final String NAMELESS = "Liên hiệp Hội";

	private final WebProperties properties;

	OpenSearchController(WebProperties properties) {
		this.properties = properties;
	}

	@GetMapping("/opensearch.xml")
	ResponseEntity<String> description(PageDataLoader pageDataLoader) {
		return FeedResponse.of("application/opensearchdescription+xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>%s</ShortName>
				<Description>Tìm tin tức, thông báo, văn bản, tổ chức thành viên, hỏi đáp và hình ảnh.</Description>
				<InputEncoding>UTF-8</InputEncoding>
				<Language>vi</Language>
				<Image width="16" height="16" type="image/vnd.microsoft.icon">%s</Image>
				<Url type="text/html" template="%s"/>
				<Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
				</OpenSearchDescription>
				""".formatted(escaped(name(pageDataLoader.siteFrame().join())), address("/favicon.ico"),
				address("/tim-kiem?q={searchTerms}"), address("/opensearch.xml")), pageDataLoader);
	}

	private static String name(PagePart<SiteApi.Chrome> frame) {
		String name = (frame.value() != null) ? frame.value().site().shortName() : null;
		return (name != null && !name.isBlank() && name.length() <= SHORT_NAME) ? name : NAMELESS;
	}

	private String address(String path) {
		return escaped(this.properties.absolute(path));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(XmlCharacters.clean(text), "UTF-8");
	}

}
