package vn.lhh.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendAnswer;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.Problems;

/**
 * A service's answer on its way out, copied as it comes; one that breaks off after its
 * head was sent breaks the client's connection too, so that half a page never looks
 * whole.
 */
final class PassedAnswer extends BareAnswer {

	private static final Logger log = LoggerFactory.getLogger(PassedAnswer.class);

	private static final int BUFFER = 16 * 1024;

	private final BackendAnswer answer;

	private final Backend backend;

	private final Problems problems;

	PassedAnswer(BackendAnswer answer, Backend backend, Problems problems) {
		super(answer.status());
		this.answer = answer;
		this.backend = backend;
		this.problems = problems;
	}

	@Override
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try (this.answer) {
			this.answer.liftDeadline();
			response.setStatus(this.answer.status());
			copyHeaders(response);
			InputStream body = this.answer.body();
			if (body != null) {
				copy(body, request, response);
			}
		}
	}

	private void copyHeaders(HttpServletResponse response) {
		Set<String> named = Headers.named(connection());
		Set<String> seen = new HashSet<>();
		for (Header header : this.answer.headers()) {
			if (Headers.passesDown(header.getName(), named)) {
				put(response, header, seen.add(header.getName().toLowerCase(Locale.ROOT)));
			}
		}
		length(response);
	}

	private List<@Nullable String> connection() {
		return Arrays.stream(this.answer.headers())
			.filter((header) -> "Connection".equalsIgnoreCase(header.getName()))
			.<@Nullable String>map(Header::getValue)
			.toList();
	}

	private static void put(HttpServletResponse response, Header header, boolean first) {
		if (first) {
			response.setHeader(header.getName(), header.getValue());
		}
		else {
			response.addHeader(header.getName(), header.getValue());
		}
	}

	private void length(HttpServletResponse response) {
		String length = this.answer.header("Content-Length");
		if (length != null && this.answer.header("Transfer-Encoding") == null && length.matches("\\d{1,18}")) {
			response.setContentLengthLong(Long.parseLong(length));
		}
	}

	private void copy(InputStream body, HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] buffer = new byte[BUFFER];
		OutputStream out = response.getOutputStream();
		boolean live = String.valueOf(response.getContentType()).startsWith("text/event-stream");
		int count = read(body, buffer, request, response);
		while (count >= 0) {
			out.write(buffer, 0, count);
			if (live) {
				out.flush();
			}
			count = read(body, buffer, request, response);
		}
	}

	private int read(InputStream body, byte[] buffer, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		try {
			return body.read(buffer);
		}
		catch (IOException ex) {
			log.warn("{} broke off {}: {}", this.backend.id(), request.getRequestURI(), ex.toString());
			return brokenOff(ex, request, response);
		}
	}

	private int brokenOff(IOException failure, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (response.isCommitted()) {
			throw failure;
		}
		response.reset();
		this.problems.write(GatewayProblem.of(502, "backend-garbled"), request, response);
		return -1;
	}

}
