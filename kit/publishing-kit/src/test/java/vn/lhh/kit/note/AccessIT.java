package vn.lhh.kit.note;

import java.util.List;
import java.util.Map;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.header.HeaderWriterFilter;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class AccessIT {

	private static final String NOTES = NoteWorkflow.NOTES;

	@LocalServerPort
	private int port;

	@Autowired
	private FilterChainProxy filters;

	private ApiClient anyone;

	@BeforeEach
	void callers() {
		this.anyone = new ApiClient(this.port);
	}

	@Test
	void aRouteWithoutAudienceIsRefused() {
		assertUnauthenticated(this.anyone.get("/api/note/forgotten"));
	}

	@Test
	void aReadWithoutATokenPassesNoFilterThatLooksForOne() {
		assertThat(this.filters.getFilters("/api/note/notes")).noneMatch(AccessIT::looksForAToken)
			.anyMatch(HeaderWriterFilter.class::isInstance);
		assertThat(this.filters.getFilters(NOTES)).anyMatch(AccessIT::looksForAToken);
	}

	private static boolean looksForAToken(Filter filter) {
		return filter instanceof BearerTokenAuthenticationFilter;
	}

	@Test
	void administrationIsClosedToReadsWithoutATokenHoweverTheyAreSpelled() {
		assertUnauthenticated(this.anyone.get(NOTES));
		assertUnauthenticated(this.anyone.get("/api/note/%61dmin/notes"));
	}

	@Test
	void aBadTokenCountsAsNoneWhereNoneIsNeeded() {
		for (String bad : List.of(TestTokens.shared().expired("BOSS"), TestTokens.shared().endless("BOSS"),
				TestTokens.shared().forAudience("other-portal", "BOSS"), "a.b.c", "!")) {
			ApiClient caller = this.anyone.with("Authorization", "Bearer " + bad);
			assertThat(caller.get("/api/note/notes").status()).as(bad).isEqualTo(200);
			assertUnauthenticated(caller.get(NOTES));
			assertUnauthenticated(caller.post(NOTES, Map.of()));
		}
	}

	@Test
	void theServiceSaysThatItIsWell() {
		for (String path : List.of("/actuator/health", "/livez", "/readyz")) {
			assertThat(this.anyone.get(path).status()).as(path).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/metrics", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
			"/actuator/loggers", "/actuator/threaddump" })
	void whatElseItsInsideCouldTellIsNotThere(String path) {
		assertThat(this.anyone.get(path).status()).isEqualTo(404);
	}

	private static void assertUnauthenticated(ApiClient.Answer answer) {
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.code()).isEqualTo("unauthenticated");
		assertThat(answer.json().path("traceId").asString()).hasSize(32);
	}

}
