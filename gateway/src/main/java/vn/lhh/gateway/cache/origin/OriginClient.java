package vn.lhh.gateway.cache.origin;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendCall;
import vn.lhh.gateway.backend.BackendClient;
import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.backend.CallPurpose;
import vn.lhh.gateway.cache.CacheProperties;
import vn.lhh.gateway.cache.OriginResponse;
import vn.lhh.gateway.security.SecurityProperties;

/**
 * HTTP client that asks services on behalf of all readers. Only the address and the
 * parameters that count reach a service, so that no request can poison a response; the
 * network address of the client that asks first goes along, so that failures count
 * against that client.
 */
@Component
public class OriginClient {

	/** Media types asked for under {@code /api/}. */
	public static final String DATA = "application/json, */*";

	private static final int NOT_MODIFIED = 304;

	private static final Duration WORTH_A_RETRY = Duration.ofMillis(300);

	private final BackendClient backendClient;

	private final BackendProperties backends;

	private final URI portal;

	private final DataSize largest;

	private final ObjectProvider<ComposedResponses> composed;

	OriginClient(BackendClient backendClient, BackendProperties backends, SecurityProperties security,
			CacheProperties properties, ObjectProvider<ComposedResponses> composed) {
		this.backendClient = backendClient;
		this.backends = backends;
		this.portal = security.portalUrl();
		this.largest = properties.largest();
		this.composed = composed;
	}

	/**
	 * The response, null if it is not shareable or too large to cache.
	 * @param known the last response, which the service is asked to confirm, null for
	 * none
	 */
	@Nullable OriginResponse fetch(FetchRequest request, @Nullable OriginResponse known) throws IOException {
		Backend backend = request.key().backend();
		return (backend != null) ? fetch(request, known, backend)
				: this.composed.getObject().compose(request.key().path());
	}

	OriginResponse fallbackHomePage() {
		return this.composed.getObject().fallbackHomePage();
	}

	private @Nullable OriginResponse fetch(FetchRequest request, @Nullable OriginResponse known, Backend backend)
			throws IOException {
		Duration timeout = (request.limits() != null) ? request.limits().deadline()
				: this.backends.readDeadline(request.key().path());
		long start = System.nanoTime();
		try {
			return call(request, known, timeout);
		}
		catch (BackendException failure) {
			Duration left = timeout.minusNanos(System.nanoTime() - start);
			if (failure.kind() != Kind.CONNECTION_FAILED || request.purpose() == CallPurpose.HOME
					|| left.compareTo(WORTH_A_RETRY) < 0) {
				throw failure;
			}
			return call(request, known, left);
		}
	}

	private @Nullable OriginResponse call(FetchRequest request, @Nullable OriginResponse known, Duration timeout)
			throws IOException {
		Backend backend = Objects.requireNonNull(request.key().backend());
		String tag = (known != null) ? known.strongTag() : null;
		BackendCall call = new BackendCall(backend, request.purpose(), request.key().path(), request.key().query(),
				request.client().limitKey());
		DataSize largest = (request.limits() != null) ? request.limits().largest() : this.largest;
		try (BackendResponse response = this.backendClient.call(call, get(request, backend, tag), timeout)) {
			OriginResponse head = new OriginResponse(response.status(), headers(response), new byte[0]);
			if (tag != null && known != null && response.status() == NOT_MODIFIED) {
				return shareable(known.freshenedBy(head));
			}
			boolean showsNothing = request.pinned() != null && response.status() != 200;
			return showsNothing ? head : whole(response, head, (int) largest.toBytes(), isSharedError(request, head));
		}
	}

	private static @Nullable OriginResponse shareable(OriginResponse response) {
		return response.isShareable() ? response : null;
	}

	private static List<OriginResponse.Line> headers(BackendResponse response) {
		return Stream.of(response.headers())
			.map((header) -> new OriginResponse.Line(header.getName(), String.valueOf(header.getValue())))
			.toList();
	}

	/** An error is the same for all who wait for it, though nobody may store it. */
	private static boolean isSharedError(FetchRequest request, OriginResponse head) {
		return request.purpose() == CallPurpose.INSIDE && head.status() >= 400 && !head.has("Set-Cookie");
	}

	private static @Nullable OriginResponse whole(BackendResponse response, OriginResponse head, int limit,
			boolean sharedError) throws IOException {
		if (!(head.isShareable() || sharedError) || isTooLarge(head, limit)) {
			return null;
		}
		byte[] body = response.bytes(limit + 1);
		return (body.length > limit) ? null : new OriginResponse(head.status(), head.headers(), body);
	}

	private static boolean isTooLarge(OriginResponse head, int limit) {
		String length = head.first("Content-Length");
		return length != null && !(length.matches("\\d{1,9}") && Long.parseLong(length) <= limit);
	}

	private HttpGet get(FetchRequest request, Backend backend, @Nullable String tag) {
		HttpGet get = new HttpGet(this.backends.url(backend) + request.key().text());
		get.setHeader("Accept", request.key().path().startsWith("/api/") ? DATA : "text/html, */*;q=0.8");
		get.setHeader("Accept-Language", "vi");
		get.setHeader("User-Agent", "lhh-edge");
		get.setHeader("X-Forwarded-For", request.client().address());
		get.setHeader("X-Forwarded-Proto", this.portal.getScheme());
		get.setHeader("X-Forwarded-Host", this.portal.getAuthority());
		get.setHeader("X-Forwarded-Port", Integer.toString(port()));
		if (tag != null) {
			get.setHeader("If-None-Match", tag);
		}
		if (request.client().trace() != null) {
			get.setHeader("traceparent", request.client().trace().traceparent());
		}
		return get;
	}

	private int port() {
		int named = this.portal.getPort();
		return (named > 0) ? named : ("https".equals(this.portal.getScheme()) ? 443 : 80);
	}

}
