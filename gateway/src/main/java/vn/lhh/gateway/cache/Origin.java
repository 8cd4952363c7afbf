package vn.lhh.gateway.cache;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendCall;
import vn.lhh.gateway.backend.BackendClient;
import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.backend.CallPurpose;
import vn.lhh.gateway.route.Searches;
import vn.lhh.gateway.security.SecurityProperties;

/**
 * Asks services on behalf of all readers: nothing a reader sent reaches them but the
 * address and the parameters that count, so that nobody can spoil what others get. The
 * network address of who asks first goes along, so that what fails is counted against
 * that client, whichever service fails.
 */
@Component
class Origin {

	private static final Duration WORTH_A_RETRY = Duration.ofMillis(300);

	private final BackendClient backendClient;

	private final BackendProperties backends;

	private final OwnAnswers own;

	private final URI portal;

	private final int largest;

	Origin(BackendClient backendClient, BackendProperties backends, OwnAnswers own, SecurityProperties security,
			EdgeProperties properties) {
		this.backendClient = backendClient;
		this.backends = backends;
		this.own = own;
		this.portal = security.portalUrl();
		this.largest = (int) properties.largest().toBytes();
	}

	/** The answer, or none if it is not for everybody or too large to keep. */
	@Nullable OriginAnswer fetch(CacheKey key, Asker asker) throws IOException {
		Backend backend = key.backend();
		if (backend == null) {
			return this.own.compose(key.path());
		}
		Duration timeout = this.backends.readDeadline(key.path());
		long start = System.nanoTime();
		try {
			return whole(this.backendClient.call(callOf(key, backend, asker), request(key, backend, asker), timeout));
		}
		catch (BackendException failure) {
			Duration left = timeout.minusNanos(System.nanoTime() - start);
			if (failure.kind() != Kind.CONNECTION_FAILED || left.compareTo(WORTH_A_RETRY) < 0) {
				throw failure;
			}
			return whole(this.backendClient.call(callOf(key, backend, asker), request(key, backend, asker), left));
		}
	}

	private static BackendCall callOf(CacheKey key, Backend backend, Asker asker) {
		CallPurpose callPurpose = Searches.asked(key.path(), key.query()) ? CallPurpose.SEARCHES : CallPurpose.PAGES;
		return new BackendCall(backend, callPurpose, key.path(), key.query(), asker.client());
	}

	OriginAnswer plainHome() {
		return this.own.plainHome();
	}

	private @Nullable OriginAnswer whole(BackendResponse answer) throws IOException {
		try (answer) {
			List<OriginAnswer.Line> headers = new ArrayList<>();
			for (Header header : answer.headers()) {
				headers.add(new OriginAnswer.Line(header.getName(), String.valueOf(header.getValue())));
			}
			OriginAnswer head = new OriginAnswer(answer.status(), headers, new byte[0]);
			if (!head.forEverybody() || tooLarge(head)) {
				return null;
			}
			byte[] body = answer.bytes(this.largest + 1);
			return (body.length > this.largest) ? null : new OriginAnswer(answer.status(), headers, body);
		}
	}

	private boolean tooLarge(OriginAnswer head) {
		String length = head.first("Content-Length");
		return length != null && !(length.matches("\\d{1,9}") && Long.parseLong(length) <= this.largest);
	}

	private HttpGet request(CacheKey key, Backend backend, Asker asker) {
		HttpGet request = new HttpGet(this.backends.url(backend) + key.text());
		request.setHeader("Accept", key.path().startsWith("/api/") ? OneFormRequest.DATA : "text/html, */*;q=0.8");
		request.setHeader("Accept-Language", "vi");
		request.setHeader("User-Agent", "lhh-edge");
		request.setHeader("X-Forwarded-For", asker.address());
		request.setHeader("X-Forwarded-Proto", this.portal.getScheme());
		request.setHeader("X-Forwarded-Host", this.portal.getAuthority());
		request.setHeader("X-Forwarded-Port", Integer.toString(port()));
		request.setHeader("traceparent", asker.trace().traceparent());
		return request;
	}

	private int port() {
		int named = this.portal.getPort();
		return (named > 0) ? named : ("https".equals(this.portal.getScheme()) ? 443 : 80);
	}

}
