package vn.lhh.web.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.web.WebProperties;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.SiteApi;

/**
 * Serves well-known paths that are the same on every site, such as the icons and
 * security.txt.
 */
@RestController
class WellKnownController {

	private static final String A_DAY = "public, max-age=86400";

	private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

	private final WebProperties properties;

	private final Clock clock;

	WellKnownController(WebProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping("/favicon.ico")
	ResponseEntity<byte[]> icon() {
		return picture("favicon.ico", "image/vnd.microsoft.icon");
	}

	@GetMapping("/apple-touch-icon.png")
	ResponseEntity<byte[]> touchIcon() {
		return picture("apple-touch-icon.png", "image/png");
	}

	/** Contact for reporting vulnerabilities (RFC 9116). */
	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> security(PageDataLoader pageDataLoader) {
		PagePart<SiteApi.Chrome> chrome = pageDataLoader.siteFrame().join();
		String mail = (chrome.value() != null) ? chrome.value().site().email() : null;
		String contact = (mail != null) ? "mailto:" + mail : this.properties.absolute("/hoi-dap/gui-cau-hoi");
		return ResponseEntity.ok()
			.contentType(TEXT)
			.header("Cache-Control", (mail != null) ? A_DAY : "no-store")
			.body("""
					Contact: %s
					Expires: %s
					Preferred-Languages: vi, en
					Canonical: %s
					""".formatted(contact, expiry(), this.properties.absolute("/.well-known/security.txt")));
	}

	/**
	 * The first day of the month that is half a year ahead, so that the text rarely
	 * changes.
	 */
	private String expiry() {
		return LocalDate.now(this.clock)
			.plusMonths(6)
			.withDayOfMonth(1)
			.atStartOfDay()
			.toInstant(ZoneOffset.UTC)
			.toString();
	}

	private static ResponseEntity<byte[]> picture(String file, String type) {
		try {
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(type))
				.header("Cache-Control", A_DAY)
				.body(new ClassPathResource("static/img/" + file).getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
