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
import vn.lhh.kit.file.FileNames;
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
 * HTTP response with a stored file: its detected type, its name, a strong ETag, ranges
 * (RFC 9110 §14) and 304.
 */
public final class AttachmentResponse {

	private static final Set<String> SHOWN_INLINE = Set.of("image/png", "image/jpeg", "image/gif", "image/webp",
			"application/pdf");

	/**
	 * Lets the edge cache keep the file for ten seconds without revalidation, in case no
	 * purge reaches it.
	 */
	private static final String SHARED = "public, max-age=0, s-maxage=10";

	private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9._-]+");

	private AttachmentResponse() {
	}

	/**
	 * Answers any reader with a public file. Readers revalidate each time, which is
	 * cheap, so that a withdrawn file is gone at once.
	 * @param request for its validators
	 * @return 200, 206 for ranges (made by Spring on writing), 304, or 416
	 */
	public static ResponseEntity<Resource> of(AttachmentStore files, Attachment attachment, WebRequest request) {
		return answer(files, attachment, request, headers(SHARED));
	}

	/**
	 * Answers any reader with a public file that the edge cache purges when the items
	 * that show it change.
	 * @param request for its validators
	 * @param keys surrogate keys of the file and of the items that show it
	 * @param until when it stops being public; {@code null} for never
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
	 * Answers an editor with a file that may not be public.
	 * @param request for its validators
	 * @return the same statuses, not to be stored
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
	 * Range handling of a request (RFC 9110 §14.2): malformed ranges are ignored; ranges
	 * that lie beyond the file, are more than 100 or are several that together cover at
	 * least the whole file get 416.
	 */
	enum Ranges {

		/** Sends the requested parts, or the file where none is requested. */
		SATISFIABLE,
		/** Sends the whole file. */
		IGNORED,
		/** Answers 416 without content. */
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
