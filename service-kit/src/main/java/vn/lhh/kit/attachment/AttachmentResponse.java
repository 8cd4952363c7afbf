package vn.lhh.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.intake.FileNames;
import vn.lhh.kit.text.DiacriticFolding;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Serves a stored file: its true type, its name, a strong ETag, ranges (RFC 9110 §14) and
 * 304.
 */
public final class AttachmentResponse {

	private static final Set<String> SHOWN_INLINE = Set.of("image/png", "image/jpeg", "image/gif", "image/webp",
			"application/pdf");

	/**
	 * Ten seconds at the edge, and no longer without its asking, should no purge reach
	 * it.
	 */
	private static final String SHARED = "public, max-age=0, s-maxage=10";

	private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9._-]+");

	private AttachmentResponse() {
	}

	/**
	 * The answer to anybody, of a file that is public for now: readers ask again each
	 * time, which is cheap, so that a file that is withdrawn is gone at once.
	 * @param files where the bytes are
	 * @param attachment which file
	 * @param request for its validators
	 * @return 200, 206 for ranges (made on the way out), 304, or 416
	 */
	public static ResponseEntity<Resource> of(AttachmentStore files, Attachment attachment, WebRequest request) {
		return answer(files, attachment, request, headers(SHARED));
	}

	/**
	 * The same, for a cache in front that takes it out when what shows it changes.
	 * @param files where the bytes are
	 * @param attachment which file
	 * @param request for its validators
	 * @param keys surrogate keys of the file and of what shows it
	 * @param until when that ends, {@code null} for never
	 * @return 200, 206, 304, or 416
	 */
	public static ResponseEntity<Resource> of(AttachmentStore files, Attachment attachment, WebRequest request,
			List<String> keys, @Nullable Instant until) {
		HttpHeaders headers = headers(SHARED);
		headers.set(PublicResponse.SURROGATE_KEY, String.join(" ", keys));
		if (until != null) {
			headers.set(PublicResponse.VALID_UNTIL, until.toString());
		}
		return answer(files, attachment, request, headers);
	}

	/**
	 * The answer to an editor, of a file that may not be public.
	 * @param files where the bytes are
	 * @param attachment which file
	 * @param request for its validators
	 * @return the same, for nobody else to keep
	 */
	public static ResponseEntity<Resource> unshared(AttachmentStore files, Attachment attachment, WebRequest request) {
		return answer(files, attachment, request, headers("no-store"));
	}

	private static ResponseEntity<Resource> answer(AttachmentStore files, Attachment attachment, WebRequest request,
			HttpHeaders headers) {
		String etag = "\"" + attachment.sha256().substring(0, 32) + "\"";
		if (request.checkNotModified(etag, attachment.uploadedAt().toEpochMilli())) {
			return ResponseEntity.status(304).headers(headers).eTag(etag).build();
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.headers(headers)
			.eTag(etag)
			.lastModified(attachment.uploadedAt())
			.contentType(MediaType.parseMediaType(attachment.mime()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment))
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.ACCEPT_RANGES, "bytes");
		String range = request.getHeader(HttpHeaders.RANGE);
		boolean other = isOtherThanInHand(request.getHeader(HttpHeaders.IF_RANGE), etag);
		return switch (other ? Ranges.IGNORED : Ranges.of(range, attachment.size())) {
			case SATISFIABLE -> answer.body(new Stored(files, attachment));
			case IGNORED -> answer.contentLength(attachment.size())
				.body(new InputStreamResource(() -> files.open(attachment.id()), attachment.id()));
			case UNSATISFIABLE -> ResponseEntity.status(416)
				.headers(headers)
				.header(HttpHeaders.CONTENT_RANGE, "bytes */" + attachment.size())
				.build();
		};
	}

	private static HttpHeaders headers(String cacheControl) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
		return headers;
	}

	private static boolean isOtherThanInHand(@Nullable String ifRange, String etag) {
		return ifRange != null && !ifRange.strip().equals(etag);
	}

	static String disposition(Attachment attachment) {
		String kind = SHOWN_INLINE.contains(attachment.mime()) ? "inline" : "attachment";
		String name = FileNames.clean(attachment.filename());
		String plain = NOT_PLAIN.matcher(DiacriticFolding.fold(name)).replaceAll("-");
		return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
	}

	private static String encoded(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
	}

	/**
	 * Says how ranges asked for are answered (RFC 9110 §14.2): those that are no ranges
	 * as if they weren't there; those that lie beyond the file, are too many or add up to
	 * more than it with 416.
	 */
	enum Ranges {

		/** Parts of the file. */
		SATISFIABLE,
		/** The whole file. */
		IGNORED,
		/** None of it. */
		UNSATISFIABLE;

		private static final Pattern SYNTAX = Pattern.compile("bytes=[\\d\\s,-]{3,8000}");

		private static final Pattern ONE = Pattern.compile("\\d+-\\d*|-\\d+");

		private static final int MOST = 100;

		static Ranges of(@Nullable String range, long size) {
			if (range == null) {
				return SATISFIABLE;
			}
			if (!SYNTAX.matcher(range).matches()) {
				return IGNORED;
			}
			List<String> asked = Stream.of(range.substring("bytes=".length()).split(","))
				.map(String::strip)
				.filter((one) -> !one.isEmpty())
				.toList();
			if (asked.isEmpty() || !asked.stream().allMatch((one) -> ONE.matcher(one).matches())) {
				return IGNORED;
			}
			return (asked.size() <= MOST && isWithin(range, size)) ? SATISFIABLE : UNSATISFIABLE;
		}

		private static boolean isWithin(String range, long size) {
			try {
				List<HttpRange> ranges = HttpRange.parseRanges(range);
				long[] lengths = ranges.stream()
					.mapToLong((one) -> one.getRangeEnd(size) - one.getRangeStart(size) + 1)
					.toArray();
				boolean inside = LongStream.of(lengths).allMatch((length) -> length > 0);
				return inside && (ranges.size() == 1 || LongStream.of(lengths).sum() < size);
			}
			catch (IllegalArgumentException ex) {
				return false;
			}
		}

	}

	private static final class Stored extends AbstractResource {

		private final AttachmentStore files;

		private final Attachment attachment;

		Stored(AttachmentStore files, Attachment attachment) {
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
