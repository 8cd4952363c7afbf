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
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.backend.Permit;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.slowclient.MinimumTransferRate;

/**
 * A service's answer on its way out, copied as it comes; one that breaks off after its
 * head was sent breaks the client's connection too, so that half a page never looks
 * whole.
 */
final class PassedAnswer extends BareAnswer {

	private static final Logger log = LoggerFactory.getLogger(PassedAnswer.class);

	private static final int BUFFER = 16 * 1024;

	private final BackendResponse answer;

	private final Backend backend;

	private final Streams streams;

	private final ProblemWriter problemWriter;

	PassedAnswer(BackendResponse answer, Backend backend, Streams streams, ProblemWriter problemWriter) {
		super(answer.status());
		this.answer = answer;
		this.backend = backend;
		this.streams = streams;
		this.problemWriter = problemWriter;
	}

	@Override
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try (this.answer) {
			this.answer.cancelDeadline();
			InputStream body = this.answer.body();
			if (body == null) {
				head(response);
			}
			else {
				pass(body, request, response);
			}
		}
		catch (GatewayProblem problem) {
			this.problemWriter.write(problem, request, response);
		}
	}

	private void pass(InputStream body, HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] start = goesOn() ? new byte[0] : begun(body);
		if (start.length < this.streams.held() && !goesOn()) {
			this.answer.close();
			head(response);
			response.getOutputStream().write(start);
		}
		else {
			stream(start, body, request, response);
		}
	}

	/** Whether it is known to be long, or to have no end. */
	private boolean goesOn() {
		return live() || length() >= this.streams.held();
	}

	private boolean live() {
		return String.valueOf(this.answer.header("Content-Type")).startsWith("text/event-stream");
	}

	private byte[] begun(InputStream body) {
		try {
			return body.readNBytes(this.streams.held());
		}
		catch (IOException ex) {
			log.warn("{} broke off: {}", this.backend.id(), ex.toString());
			throw GatewayProblem.of(502, "backend-garbled");
		}
	}

	private void stream(byte[] start, InputStream body, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Caller caller = Caller.of(request);
		try (Permit permit = caller.internal() ? Permit.NONE : this.streams.enter(this.backend, caller)) {
			if (permit != Permit.NONE) {
				this.answer.releasePermit();
			}
			head(response);
			response.getOutputStream().write(start);
			copy(body, request, response);
		}
	}

	private void head(HttpServletResponse response) {
		response.setStatus(this.answer.status());
		copyHeaders(response);
	}

	private void copyHeaders(HttpServletResponse response) {
		Set<String> named = Headers.named(connection());
		Set<String> seen = new HashSet<>();
		for (Header header : this.answer.headers()) {
			if (Headers.passesDown(header.getName(), named)) {
				put(response, header, seen.add(header.getName().toLowerCase(Locale.ROOT)));
			}
		}
		if (length() >= 0) {
			response.setContentLengthLong(length());
		}
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

	private long length() {
		String length = this.answer.header("Content-Length");
		boolean known = length != null && this.answer.header("Transfer-Encoding") == null
				&& length.matches("\\d{1,18}");
		return known ? Long.parseLong(length) : -1;
	}

	private void copy(InputStream body, HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] buffer = new byte[BUFFER];
		OutputStream out = response.getOutputStream();
		MinimumTransferRate minimumTransferRate = this.streams.pace();
		int count = read(body, buffer, request, response);
		while (count >= 0) {
			out.write(buffer, 0, count);
			if (live()) {
				out.flush();
			}
			else {
				minimumTransferRate.went(count);
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
		this.problemWriter.write(GatewayProblem.of(502, "backend-garbled"), request, response);
		return -1;
	}

}
