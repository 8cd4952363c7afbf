package vn.lhh.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedCaseInsensitiveMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.backend.GuardedResponse;
import vn.lhh.gateway.backend.Permit;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.slowclient.MinimumTransferRate;

/**
 * Server response that copies a service's response as it comes; Spring's own would answer
 * conditions itself and rewrite the content type. One that breaks off after its head was
 * sent breaks the client's connection too, so that half a page never looks whole.
 */
final class ProxyServerResponse implements ServerResponse, GuardedResponse {

	private static final Logger log = LoggerFactory.getLogger(ProxyServerResponse.class);

	private static final int BUFFER = 16 * 1024;

	private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

	private final BackendResponse received;

	private final HttpStatusCode statusCode;

	private final MultiValueMap<String, String> fields = CollectionUtils
		.toMultiValueMap(new LinkedCaseInsensitiveMap<>(16, Locale.ROOT));

	private final HttpHeaders headers = new HttpHeaders(this.fields);

	/** Length of the body, -1 if it is not known before its end. */
	private final long length;

	private final boolean eventStream;

	private final Backend backend;

	private final StreamLimits streamLimits;

	private final ProblemWriter problemWriter;

	ProxyServerResponse(BackendResponse received, Backend backend, StreamLimits streamLimits,
			ProblemWriter problemWriter) {
		this.received = received;
		this.statusCode = HttpStatusCode.valueOf(received.status());
		this.length = length(received);
		this.eventStream = String.valueOf(received.header(HttpHeaders.CONTENT_TYPE)).startsWith("text/event-stream");
		this.backend = backend;
		this.streamLimits = streamLimits;
		this.problemWriter = problemWriter;
	}

	private static long length(BackendResponse received) {
		String length = received.header(HttpHeaders.CONTENT_LENGTH);
		boolean known = length != null && received.header(HttpHeaders.TRANSFER_ENCODING) == null
				&& LENGTH.matcher(length).matches();
		return known ? Long.parseLong(length) : -1;
	}

	@Override
	public HttpStatusCode statusCode() {
		return this.statusCode;
	}

	@Override
	public int status() {
		return this.received.status();
	}

	@Override
	public void hold(Permit permit) {
		this.received.hold(permit);
	}

	/** The headers to send, once the headers filters have put them here. */
	@Override
	public HttpHeaders headers() {
		return this.headers;
	}

	@Override
	public MultiValueMap<String, Cookie> cookies() {
		return new LinkedMultiValueMap<>();
	}

	@Override
	public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
			throws IOException {
		try (this.received) {
			this.received.cancelDeadline();
			InputStream body = this.received.body();
			if (body == null) {
				writeHead(response);
			}
			else {
				writeBody(body, request, response);
			}
		}
		catch (GatewayProblem problem) {
			this.problemWriter.write(problem, request, response);
		}
		return null;
	}

	private void writeBody(InputStream body, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		byte[] start = isLong() ? new byte[0] : readStart(body);
		if (start.length < this.streamLimits.shorterThan() && !isLong()) {
			this.received.close();
			writeHead(response);
			response.getOutputStream().write(start);
		}
		else {
			stream(start, body, request, response);
		}
	}

	/** Whether it is known to be long, or to have no end. */
	private boolean isLong() {
		return this.eventStream || this.length >= this.streamLimits.shorterThan();
	}

	// One byte more than the length reaches the end, which frees the connection.
	private byte[] readStart(InputStream body) {
		try {
			return body.readNBytes((this.length >= 0) ? (int) this.length + 1 : this.streamLimits.shorterThan());
		}
		catch (IOException ex) {
			log.warn("{} broke off: {}", this.backend.id(), ex.toString());
			throw GatewayProblem.of(502, "backend-garbled");
		}
	}

	private void stream(byte[] start, InputStream body, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Caller caller = Caller.of(request);
		try (Permit permit = caller.internal() ? Permit.NONE : this.streamLimits.acquire(this.backend, caller)) {
			if (permit != Permit.NONE) {
				this.received.releasePermit();
			}
			writeHead(response);
			response.getOutputStream().write(start);
			copy(body, request, response);
		}
	}

	private void writeHead(HttpServletResponse response) {
		response.setStatus(status());
		this.fields.forEach((name, values) -> write(response, name, values));
		if (this.length >= 0) {
			response.setContentLengthLong(this.length);
		}
	}

	private static void write(HttpServletResponse response, String name, List<String> values) {
		response.setHeader(name, values.getFirst());
		values.subList(1, values.size()).forEach((value) -> response.addHeader(name, value));
	}

	private void copy(InputStream body, HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] buffer = new byte[BUFFER];
		OutputStream out = response.getOutputStream();
		MinimumTransferRate minimumTransferRate = this.streamLimits.minimumRate();
		int count = read(body, buffer, request, response);
		while (count >= 0) {
			out.write(buffer, 0, count);
			if (this.eventStream) {
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
