package vn.lhh.gateway.cache;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

/**
 * Sends a held answer in the form the client takes. Versions of what editors edit keep
 * their tags, which come back with a change.
 */
record Finish(HttpServletRequest request, HeldResponse held, Encoding encoding, Compressor compressor,
		CacheProperties properties) {

	void run() throws IOException {
		if (!this.held.holding()) {
			return;
		}
		HttpServletResponse out = (HttpServletResponse) this.held.getResponse();
		if (this.held.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
			notModified(out);
		}
		else if (this.request.getMethod().equals("HEAD")) {
			head(out);
		}
		else {
			full(out, this.held.body());
		}
	}

	private void notModified(HttpServletResponse out) {
		String etag = out.getHeader("ETag");
		if (etag != null) {
			Vary.encoding(out);
			out.setHeader("ETag", EntityTags.held(PlainRequest.joined(this.request), etag, this.encoding));
		}
	}

	private void head(HttpServletResponse out) {
		boolean compressible = this.held.compressible();
		if (compressible) {
			Vary.encoding(out);
		}
		if (compressible && encodes(this.held.length())) {
			mark(out);
		}
		else if (this.held.length() >= 0) {
			out.setContentLengthLong(this.held.length());
		}
	}

	private void full(HttpServletResponse out, byte[] body) throws IOException {
		boolean compressible = this.held.compressible();
		if (compressible) {
			Vary.encoding(out);
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
