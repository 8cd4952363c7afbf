package vn.lhh.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Folding;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Serves a stored file: its true type, its name, a strong ETag, ranges (RFC 9110 §14) and
 * 304.
 */
public final class AttachmentAnswer {

	private static final Set<String> SHOWN_INLINE = Set.of("image/png", "image/jpeg", "image/gif", "image/webp",
			"application/pdf");

	private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9._-]+");

	private AttachmentAnswer() {
	}

	/**
	 * The answer to a reader.
	 * @param files where the bytes are
	 * @param attachment which file
	 * @param request for its validators
	 * @return 200, 206 for ranges (made on the way out), 304, or 416
	 */
	public static ResponseEntity<Resource> of(Attachments files, Attachment attachment, WebRequest request) {
		String etag = "\"" + attachment.sha256().substring(0, 32) + "\"";
		if (request.checkNotModified(etag, attachment.uploadedAt().toEpochMilli())) {
			return ResponseEntity.status(304).eTag(etag).build();
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.eTag(etag)
			.lastModified(attachment.uploadedAt())
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
			.contentType(MediaType.parseMediaType(attachment.mime()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment))
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.ACCEPT_RANGES, "bytes");
		if (isOtherThanInHand(request.getHeader(HttpHeaders.IF_RANGE), etag)) {
			return answer.contentLength(attachment.size())
				.body(new InputStreamResource(() -> files.open(attachment.id()), attachment.id()));
		}
		return answer.body(new Stored(files, attachment));
	}

	private static boolean isOtherThanInHand(@Nullable String ifRange, String etag) {
		return ifRange != null && !ifRange.strip().equals(etag);
	}

	static String disposition(Attachment attachment) {
		String kind = SHOWN_INLINE.contains(attachment.mime()) ? "inline" : "attachment";
		String plain = NOT_PLAIN.matcher(Folding.fold(attachment.filename())).replaceAll("-");
		return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(attachment.filename());
	}

	private static String encoded(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
	}

	private static final class Stored extends AbstractResource {

		private final Attachments files;

		private final Attachment attachment;

		Stored(Attachments files, Attachment attachment) {
			this.files = files;
			this.attachment = attachment;
		}

		@Override
		public String getDescription() {
			return "attachment " + this.attachment.id();
		}

		@Override
		public long contentLength() {
			return this.attachment.size();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.files.open(this.attachment.id());
		}

	}

}
