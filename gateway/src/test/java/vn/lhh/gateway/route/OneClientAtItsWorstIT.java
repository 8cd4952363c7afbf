package vn.lhh.gateway.route;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.Crowd;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For a minute one client does its worst, ten times a second, and services answer it with
 * faults, nonsense and silence; all others read by turns what is public.
 */
@GatewayIT
@TestPropertySource(properties = { "gateway.breaker.enabled=true", "gateway.security.trusted-proxies=127.0.0.1" })
class OneClientAtItsWorstIT {

	private static final int EACH = 600;

	private static final String WORST = "198.51.100.66";

	private static final List<String> PUBLIC = List.of("/", "/login", "/oauth2/jwks", "/tin-tuc", "/tin-tuc/%d",
			"/van-ban", "/hoi-dap?q=%d", "/thong-ke", "/api/site/home", "/api/news/articles/%d", "/api/documents?q=%d",
			"/api/members/tree", "/api/qa/questions/%d", "/api/qa/topics", "/api/stats/visits", "/hoi-dap/gui-cau-hoi",
			"/api/identity/openapi.json", "/quan-tri");

	private static final List<String> BAD = List.of("GET /login?error=%%ff", "GET /tin-tuc/a%d?trang=%%ff",
			"GET /tin-tuc/a%d?&=1", "OPTIONS /tin-tuc/a%d\nContent-Length: 0",
			"OPTIONS /api/qa/questions/a%d\nContent-Length: 0",
			"OPTIONS /api/identity/admin/accounts/a%d\nContent-Length: 0", "TRACE /van-ban",
			"PROPFIND /api/news/articles", "GET /%%ZZ%d", "GET /hoi-dap?chude=%d\nContent-Type: multipart/form-data",
			"POST /hoi-dap/tra-cuu\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 8\n\ncode=%%ff",
			"GET /tin-tuc/loi-%d", "GET /loi-%d", "GET /login/loi-%d", "GET /api/news/articles/loi-%d",
			"GET /api/documents/loi-%d", "GET /api/identity/admin/loi-%d", "GET /api/stats/top/loi-%d",
			"GET /login?loi=%d", "GET /tin-tuc/treo-%d", "GET /api/news/articles/treo-%d",
			"GET /api/qa/questions/treo-%d", "GET /login/treo-%d", "GET /api/stats/top/treo-%d",
			"POST /api/documents/admin/treo-%d\nContent-Length: 0", "GET /hoi-dap?q=treo-%d", "GET /van-ban/vo-%d",
			"GET /api/members/organisations/vo-%d", "GET /login/vo-%d");

	private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

	private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

	private final Crowd crowd = new Crowd();

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	OneClientAtItsWorstIT(@LocalServerPort int port) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void servicesMindWhoAsks() {
		Backends.forget();
		for (Backend backend : Backend.values()) {
			Backends.of(backend).otherwise(this::answer);
		}
		Backends.serveSamples();
	}

	@AfterEach
	void end() {
		this.clock.shutdownNow();
		this.crowd.close();
		this.clients.shutdownNow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String asked = exchange.getRequestURI().toString();
		if (asked.contains("loi")) {
			FakeBackend.send(exchange, 500, "text/html", new byte[] { 'x' });
		}
		else if (asked.contains("treo")) {
			this.crowd.waiting((late) -> late.close()).handle(exchange);
		}
		else if (asked.contains("vo-")) {
			exchange.close();
		}
		else {
			FakeBackend.send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
		}
	}

	private void misbehave(int turn) throws IOException {
		String[] parts = BAD.get(turn % BAD.size()).formatted(turn).split("\n\n", 2);
		String[] lines = parts[0].split("\n");
		String request = lines[0] + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + WORST
				+ "\r\nConnection: close\r\n" + String.join("\r\n", List.of(lines).subList(1, lines.length))
				+ ((lines.length > 1) ? "\r\n\r\n" : "\r\n") + ((parts.length > 1) ? parts[1] : "");
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getInputStream().readAllBytes();
		}
	}

	private int read(int turn) {
		HttpResponse<byte[]> answer = this.gatewayTestClient.get(PUBLIC.get(turn % PUBLIC.size()).formatted(turn),
				"X-Forwarded-For", "203.0.113." + turn % 40);
		return answer.statusCode();
	}

	@Test
	void nobodyElseIsTurnedAway() throws InterruptedException {
		Map<String, Integer> seen = new ConcurrentHashMap<>();
		CountDownLatch readings = new CountDownLatch(EACH);
		AtomicInteger bad = new AtomicInteger();
		AtomicInteger good = new AtomicInteger();
		this.clock.scheduleAtFixedRate(() -> this.clients.submit(() -> {
			misbehave(bad.getAndIncrement());
			return true;
		}), 0, 100, TimeUnit.MILLISECONDS);
		this.clock.scheduleAtFixedRate(() -> this.clients.submit(() -> {
			int turn = good.getAndIncrement();
			seen.merge(PUBLIC.get(turn % PUBLIC.size()) + " " + read(turn), 1, Integer::sum);
			readings.countDown();
		}), 50, 100, TimeUnit.MILLISECONDS);
		assertThat(readings.await(5, TimeUnit.MINUTES)).isTrue();
		assertThat(new TreeMap<>(seen).keySet()).hasSize(PUBLIC.size()).allMatch((each) -> each.endsWith(" 200"));
		assertThat(bad.get()).isGreaterThan(EACH / 2);
	}

}
