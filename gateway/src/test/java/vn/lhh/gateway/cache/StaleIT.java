package vn.lhh.gateway.cache;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayTestClient;

import vn.lhh.kit.http.PageHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class StaleIT extends SharedEdgeTest {

	@Test
	void whileItsServiceIsDownTheLastAnswerServesForAWhile() {
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		this.web.kill();
		try {
			this.clock.advance(Duration.ofMinutes(50));
			HttpResponse<byte[]> old = this.site.get("/tin-tuc");
			assertThat(GatewayTestClient.text(old)).isEqualTo("<p>tin</p>");
			assertThat(how(old)).startsWith("lhh; hit; ttl=-");
			this.clock.advance(Duration.ofMinutes(11));
			assertThat(this.site.get("/tin-tuc").statusCode()).isEqualTo(503);
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void aServiceThatAnswersWithErrorsCountsAsDown() {
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		this.clock.advance(Duration.ofMinutes(5));
		this.web.on("/tin-tuc", (exchange) -> FakeBackend.send(exchange, 500, "text/html", new byte[10]));
		assertThat(read("/tin-tuc")).isEqualTo("<p>tin</p>");
		kept("/tin-tuc", "lại có");
		this.clock.advance(Duration.ofSeconds(5));
		Awaitility.await().until(() -> read("/tin-tuc").equals("lại có"));
	}

	@Test
	void whoComesJustTooLateGetsTheOldAnswerWhileOneCallFetchesTheNew() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "mới"));
		this.clock.advance(Duration.ofSeconds(15));
		for (int i = 0; i < 5; i++) {
			HttpResponse<byte[]> stale = this.site.get("/tin-tuc");
			assertThat(GatewayTestClient.text(stale)).isEqualTo("cũ");
			assertThat(how(stale)).startsWith("lhh; hit; ttl=-");
		}
		open.countDown();
		Awaitility.await().until(() -> read("/tin-tuc").equals("mới"));
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void whoComesMuchTooLateWaitsForTheNewAnswer() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		kept("/tin-tuc", "mới");
		this.clock.advance(Duration.ofSeconds(60));
		assertThat(read("/tin-tuc")).isEqualTo("mới");
	}

	@Test
	void aPageWithAPartMissingIsNeverGivenStale() {
		page("/tin-tuc", "thiếu", "Cache-Control", "public, max-age=0, s-maxage=2", PageHeaders.COMPLETE,
				PageHeaders.complete(false));
		read("/tin-tuc");
		kept("/tin-tuc", "đủ");
		this.clock.advance(Duration.ofMillis(2100));
		assertThat(read("/tin-tuc")).isEqualTo("đủ");
	}

	@Test
	void whatItsServiceNoLongerHasDoesNotComeBackWhenItDies() {
		kept("/tin-tuc/a", "gỡ rồi");
		read("/tin-tuc/a");
		this.clock.advance(Duration.ofMinutes(1));
		status("/tin-tuc/a", 404);
		assertThat(this.site.get("/tin-tuc/a").statusCode()).isEqualTo(404);
		this.web.kill();
		try {
			assertThat(this.site.get("/tin-tuc/a").statusCode()).isEqualTo(503);
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void anOldFailureIsNoReasonToGiveAnOldAnswer() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		this.clock.advance(Duration.ofMinutes(1));
		status("/tin-tuc", 500);
		assertThat(read("/tin-tuc")).isEqualTo("cũ");
		kept("/tin-tuc", "mới");
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(read("/tin-tuc")).isEqualTo("mới");
	}

	@Test
	void whileAServiceHangsOneReaderWaitsAndTheOthersDoNot() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		this.clock.advance(Duration.ofMinutes(1));
		status("/tin-tuc", 500);
		read("/tin-tuc");
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "mới"));
		this.clock.advance(Duration.ofSeconds(2));
		HttpResponse<byte[]> stale = this.site.get("/tin-tuc");
		assertThat(GatewayTestClient.text(stale)).isEqualTo("cũ");
		assertThat(open.getCount()).isEqualTo(1);
		open.countDown();
		Awaitility.await().until(() -> read("/tin-tuc").equals("mới"));
	}

}
