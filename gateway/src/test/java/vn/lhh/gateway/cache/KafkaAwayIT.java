package vn.lhh.gateway.cache;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.gateway.TestEventPublisher;
import vn.lhh.testkit.server.InProcessKafka;

import static org.assertj.core.api.Assertions.assertThat;

@DirtiesContext
class KafkaAwayIT extends EdgeTest {

	private static final InProcessKafka KAFKA = InProcessKafka.start();

	private static boolean there = true;

	@DynamicPropertySource
	static void ownKafka(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", KAFKA::bootstrapServers);
	}

	@BeforeEach
	@Override
	void nothingIsKept() {
		back();
		super.nothingIsKept();
	}

	@AfterAll
	static void close() {
		if (there) {
			KAFKA.close();
		}
	}

	private void away() {
		KAFKA.close();
		there = false;
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !this.contact.isConnected());
	}

	private static void back() {
		if (!there) {
			KAFKA.startAgain();
			there = true;
		}
	}

	@Test
	void aTakedownShowsWithinTheTimeToLive() {
		kept("/tin-tuc/a", "gỡ");
		read("/tin-tuc/a");
		away();
		status("/tin-tuc/a", 404);
		this.clock.advance(Duration.ofSeconds(11));
		assertThat(this.site.get("/tin-tuc/a").statusCode()).isEqualTo(404);
	}

	@Test
	void whatMayBeKeptForLongIsAskedForAgainSoon() {
		this.news.answer("/api/news/media/a", "image/jpeg", new byte[9], "Cache-Control", "max-age=300",
				"Surrogate-Key", "media:a");
		this.site.get("/api/news/media/a");
		this.clock.advance(Duration.ofMinutes(4));
		assertThat(how(this.site.get("/api/news/media/a"))).isEqualTo("lhh; hit");
		away();
		assertThat(how(this.site.get("/api/news/media/a"))).startsWith("lhh; fwd=uri-miss");
	}

	@Test
	void whatTheSitesOwnProcessesReadIsAskedForEachTime() {
		this.news.json("/api/news/articles/a", "{}", "Cache-Control", "max-age=60", "Surrogate-Key", "article:7");
		this.inside.get("/api/news/articles/a");
		away();
		this.inside.get("/api/news/articles/a");
		assertThat(this.news.asked()).hasSize(2);
	}

	@Test
	void whileItsServiceIsDeadAsWellTheLastAnswerServes() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		away();
		this.web.kill();
		try {
			this.clock.advance(Duration.ofMinutes(30));
			assertThat(read("/tin-tuc")).isEqualTo("cũ");
		}
		finally {
			this.web.revive();
		}
		this.clock.advance(Duration.ofMinutes(1));
		this.web.answer("/tin-tuc", "text/html", "mới".getBytes(StandardCharsets.UTF_8), "Cache-Control", PUBLIC);
		assertThat(read("/tin-tuc")).isEqualTo("mới");
	}

	@Test
	void onceItIsBackPurgesArriveAsBefore() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		away();
		back();
		try (TestEventPublisher relay = new TestEventPublisher(KAFKA.bootstrapServers())) {
			kept("/tin-tuc", "mới");
			relay.announce("news.articles", "7", "{\"id\":\"7\"}");
		}
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> read("/tin-tuc").equals("mới"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(this.contact::isConnected);
	}

}
