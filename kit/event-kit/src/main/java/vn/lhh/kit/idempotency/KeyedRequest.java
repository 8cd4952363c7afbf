package vn.lhh.kit.idempotency;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

/**
 * Servlet request with an {@code Idempotency-Key}, whose body can be read for its digest
 * and then again.
 */
class KeyedRequest extends HttpServletRequestWrapper {

	static final String HEADER = "Idempotency-Key";

	private static final int MOST_BYTES = 8 * 1024 * 1024 + 1;

	private final String key;

	private byte @Nullable [] body;

	private @Nullable String recordId;

	private String recordedDigest = "";

	KeyedRequest(HttpServletRequest request, String key) {
		super(request);
		this.key = key;
	}

	String key() {
		return this.key;
	}

	void recordedAs(String id, String digest) {
		this.recordId = id;
		this.recordedDigest = digest;
	}

	String recordedDigest() {
		return this.recordedDigest;
	}

	@Nullable String recordId() {
		return this.recordId;
	}

	/**
	 * Computes a digest of method, address and body; for a multipart form, of its parts,
	 * because clients choose a new boundary each time.
	 */
	String digest() throws IOException, ServletException {
		Digest digest = new Digest().add(getMethod()).add(getRequestURI()).add(String.valueOf(getQueryString()));
		if (isMultipart()) {
			for (Part part : getParts()) {
				digest.add(part.getName()).add(String.valueOf(part.getSubmittedFileName())).add(part.getInputStream());
			}
		}
		else {
			digest.add(new ByteArrayInputStream(body()));
		}
		return digest.hex();
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return isMultipart() ? super.getInputStream() : new BodyStream(body());
	}

	@Override
	public BufferedReader getReader() throws IOException {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private boolean isMultipart() {
		String type = getContentType();
		return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
	}

	private byte[] body() throws IOException {
		byte[] known = this.body;
		if (known == null) {
			known = super.getInputStream().readNBytes(MOST_BYTES);
			this.body = known;
		}
		return known;
	}

	private static final class BodyStream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		BodyStream(byte[] bytes) {
			this.bytes = new ByteArrayInputStream(bytes);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

	}

}
