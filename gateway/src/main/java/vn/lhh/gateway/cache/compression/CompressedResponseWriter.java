package vn.lhh.gateway.cache.compression;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

/**
 * Writes a buffered response in the encoding the client accepts. Editorial responses keep
 * their entity tags, which come back with a change.
 */
record CompressedResponseWriter(HttpServletRequest request, BufferedResponse buffered, Encoding encoding,
		Compressor compressor, CompressionProperties properties) {

	void write() throws IOException {
		if (!this.buffered.isBuffering()) {
			return;
		}
		HttpServletResponse out = (HttpServletResponse) this.buffered.getResponse();
		if (this.buffered.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
			notModified(out);
		}
		else if (this.request.getMethod().equals("HEAD")) {
			head(out);
		}
		else {
			full(out, this.buffered.body());
		}
	}

	private void notModified(HttpServletResponse out) {
		String etag = out.getHeader("ETag");
		if (etag != null) {
			VaryHeader.addEncoding(out);
			out.setHeader("ETag", EntityTags.held(condition(), etag, this.encoding));
		}
	}

	private String condition() {
		return String.join(", ", Collections.list(this.request.getHeaders("If-None-Match")));
	}

	private void head(HttpServletResponse out) {
		boolean compressible = this.buffered.isCompressible();
		if (compressible) {
			VaryHeader.addEncoding(out);
		}
		if (compressible && encodes(this.buffered.length())) {
			mark(out);
		}
		else if (this.buffered.length() >= 0) {
			out.setContentLengthLong(this.buffered.length());
		}
	}

	private void full(HttpServletResponse out, byte[] body) throws IOException {
		boolean compressible = this.buffered.isCompressible();
		if (compressible) {
			VaryHeader.addEncoding(out);
		}
		if (compressible && encodes(body.length)) {
			mark(out);
			send(out, this.compressor.compressOnce(body, this.encoding));
		}
		else {
			send(out, body);
		}
	}

	private boolean encodes(long length) {
		return this.encoding != Encoding.IDENTITY && length >= this.properties.smallest().toBytes()
				&& length <= this.properties.largest().toBytes();
	}

	private void mark(HttpServletResponse out) {
		out.setHeader("Content-Encoding", this.encoding.token());
		String etag = out.getHeader("ETag");
		if (etag != null && !ResponseHeaderPolicy.isEditorial(this.request.getRequestURI())) {
			out.setHeader("ETag", EntityTags.suffixed(etag, this.encoding));
		}
	}

	private static void send(HttpServletResponse out, byte[] body) throws IOException {
		if (body.length > 0 || out.getStatus() != 204) {
			out.setContentLength(body.length);
		}
		if (body.length > 0) {
			out.getOutputStream().write(body);
		}
	}

}
