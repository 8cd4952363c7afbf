package vn.lhh.gateway.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the body of an answer while it may still be compressed; the first byte that
 * shows it can't be (its kind, its size) lets all of it stream.
 */
final class HeldResponse extends HttpServletResponseWrapper {

	private static final Pattern TEXT = Pattern.compile(
			"(text/(?!event-stream).*|application/(.*\\+)?(json|xml|javascript|manifest\\+json)|image/svg\\+xml)(;.*)?");

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private final int limit;

	private @Nullable ServletOutputStream stream;

	private @Nullable PrintWriter writer;

	private boolean streaming;

	private long length = -1;

	HeldResponse(HttpServletResponse response, int limit) {
		super(response);
		this.limit = limit;
	}

	static boolean isText(@Nullable String type) {
		return type != null && TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches();
	}

	boolean holding() {
		return !this.streaming;
	}

	byte[] body() {
		if (this.writer != null) {
			this.writer.flush();
		}
		return this.held.toByteArray();
	}

	long length() {
		return this.length;
	}

	/** Whether answers like this one are compressed when they are of the right size. */
	boolean compressible() {
		String type = getContentType();
		String cacheControl = getHeader("Cache-Control");
		return getStatus() == 200 && isText(type) && getHeader("Content-Encoding") == null
				&& getHeader("Content-Range") == null
				&& (cacheControl == null || !cacheControl.contains("no-transform"));
	}

	private boolean mayHold(int more) {
		return !this.streaming && compressible() && this.length <= this.limit && this.held.size() + more <= this.limit;
	}

	private void release() throws IOException {
		this.streaming = true;
		if (compressible()) {
			Vary.encoding(this);
		}
		if (this.length >= 0) {
			super.setContentLengthLong(this.length);
		}
		this.held.writeTo(super.getOutputStream());
		this.held.reset();
	}

	@Override
	public ServletOutputStream getOutputStream() {
		if (this.stream == null) {
			this.stream = new Tap();
		}
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
		}
		return this.writer;
	}

	@Override
	public void setContentLength(int length) {
		setContentLengthLong(length);
	}

	@Override
	public void setContentLengthLong(long length) {
		this.length = length;
		if (this.streaming) {
			super.setContentLengthLong(length);
		}
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if ("Content-Length".equalsIgnoreCase(name) && value != null) {
			setContentLengthLong(Long.parseLong(value));
		}
		else {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if ("Content-Length".equalsIgnoreCase(name)) {
			setHeader(name, value);
		}
		else {
			super.addHeader(name, value);
		}
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.streaming) {
			super.flushBuffer();
		}
	}

	@Override
	public void reset() {
		super.reset();
		resetBuffer();
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		this.held.reset();
		this.length = -1;
	}

	@Override
	public void sendError(int status, @Nullable String message) throws IOException {
		this.streaming = true;
		super.sendError(status, message);
	}

	@Override
	public void sendError(int status) throws IOException {
		this.streaming = true;
		super.sendError(status);
	}

	private final class Tap extends ServletOutputStream {

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) throws IOException {
			if (mayHold(count)) {
				HeldResponse.this.held.write(bytes, offset, count);
				return;
			}
			if (!HeldResponse.this.streaming) {
				release();
			}
			HeldResponse.super.getOutputStream().write(bytes, offset, count);
		}

		@Override
		public void flush() throws IOException {
			if (HeldResponse.this.streaming) {
				HeldResponse.super.getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Answers are written by blocking threads");
		}

	}

}
