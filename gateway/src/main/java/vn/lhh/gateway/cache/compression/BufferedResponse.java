package vn.lhh.gateway.cache.compression;

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
 * Response wrapper that buffers the body while it may still be compressed; the first byte
 * that shows it can't be (its kind, its size) lets all of it stream.
 */
public final class BufferedResponse extends HttpServletResponseWrapper {

	private static final Pattern TEXT = Pattern.compile(
			"(text/(?!event-stream).*|application/(.*\\+)?(json|xml|javascript|manifest\\+json)|image/svg\\+xml)(;.*)?");

	private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

	private final int limit;

	private @Nullable ServletOutputStream stream;

	private @Nullable PrintWriter writer;

	private boolean streaming;

	private long length = -1;

	BufferedResponse(HttpServletResponse response, int limit) {
		super(response);
		this.limit = limit;
	}

	/** Whether responses of this type are compressed. */
	public static boolean isText(@Nullable String type) {
		return type != null && TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches();
	}

	boolean isBuffering() {
		return !this.streaming;
	}

	byte[] body() {
		if (this.writer != null) {
			this.writer.flush();
		}
		return this.buffer.toByteArray();
	}

	long length() {
		return this.length;
	}

	/** Whether responses like this one are compressed if they are of the right size. */
	boolean isCompressible() {
		String type = getContentType();
		String cacheControl = getHeader("Cache-Control");
		return getStatus() == 200 && isText(type) && getHeader("Content-Encoding") == null
				&& getHeader("Content-Range") == null
				&& (cacheControl == null || !cacheControl.contains("no-transform"));
	}

	private boolean mayBuffer(int more) {
		return !this.streaming && isCompressible() && this.length <= this.limit
				&& this.buffer.size() + more <= this.limit;
	}

	private void release() throws IOException {
		this.streaming = true;
		if (isCompressible()) {
			VaryHeader.addEncoding(this);
		}
		if (this.length >= 0) {
			super.setContentLengthLong(this.length);
		}
		this.buffer.writeTo(super.getOutputStream());
		this.buffer.reset();
	}

	@Override
	public ServletOutputStream getOutputStream() {
		if (this.stream == null) {
			this.stream = new BufferingStream();
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
		this.buffer.reset();
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

	private final class BufferingStream extends ServletOutputStream {

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) throws IOException {
			if (mayBuffer(count)) {
				BufferedResponse.this.buffer.write(bytes, offset, count);
				return;
			}
			if (!BufferedResponse.this.streaming) {
				release();
			}
			BufferedResponse.super.getOutputStream().write(bytes, offset, count);
		}

		@Override
		public void flush() throws IOException {
			if (BufferedResponse.this.streaming) {
				BufferedResponse.super.getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Responses are written by blocking threads");
		}

	}

}
