package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestEventPublisher;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.contentevent.ContentEventListener;

import static org.assertj.core.api.Assertions.assertThat;

class PurgeIT extends SharedEdgeTest {

	@Autowired
	private CachePurgeListener feed;

	@Autowired
	private List<ContentEventListener> listeners;

	@Test
	void anEventPurgesWhatShowsTheThingAndNothingElse() {
		kept("/tin-tuc", "cũ");
		page("/hinh-anh", "ảnh", "Cache-Control", PUBLIC, "Surrogate-Key", "album-list");
		read("/tin-tuc");
		read("/hinh-anh");
		kept("/tin-tuc", "mới");
		try (TestEventPublisher relay = relay()) {
			relay.announce("news.articles", "7", "{\"id\":\"7\"}");
		}
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> read("/tin-tuc").equals("mới"));
		assertThat(how(this.site.get("/hinh-anh"))).isEqualTo("lhh; hit");
		assertThat(this.meters.counter("gateway.cache.purges").count()).isPositive();
		assertThat(this.meters.timer("gateway.cache.purge.lag").count()).isPositive();
	}

	@Test
	void afterAnEventTheHomePageIsComposedAnew() {
		Backends.serveSamples();
		Awaitility.await().until(() -> read("/api/site/home").contains("582-qd-ubnd-2018"));
		Backends.of(Backend.DOCUMENTS).json("/api/documents", "{\"items\":[{\"id\":\"van-ban-moi\"}]}");
		this.memory.gap();
		this.store.purge(List.of("home"), false);
		assertThat(GatewayTestClient.text(this.inside.get("/api/site/home"))).contains("van-ban-moi");
		assertThat(read("/api/site/home")).contains("van-ban-moi");
		assertThat(how(this.site.get("/api/site/home"))).isEqualTo("lhh; hit");
	}

	@Test
	void theSectionsKnowOfAnEventBeforeAnybodyComposesAnewForIt() {
		assertThat(this.listeners.indexOf(this.memory)).isNotNegative().isLessThan(this.listeners.indexOf(this.feed));
	}

	@Test
	void whatIsPublishedShowsOnTheHomePage() {
		Backends.serveSamples();
		Awaitility.await().until(() -> read("/api/site/home").contains("582-qd-ubnd-2018"));
		Backends.of(Backend.DOCUMENTS).json("/api/documents", "{\"items\":[{\"id\":\"van-ban-moi\"}]}");
		try (TestEventPublisher relay = relay()) {
			relay.announce("documents.documents", "van-ban-moi", "{\"id\":\"van-ban-moi\"}");
		}
		Awaitility.await().until(() -> read("/api/site/home").contains("van-ban-moi"));
	}

	@Test
	void whatIsWithdrawnNeverComesBackWhateverIsDown() {
		kept("/tin-tuc", "gỡ");
		read("/tin-tuc");
		this.web.kill();
		try {
			try (TestEventPublisher relay = relay()) {
				relay.withdraw("news.articles", "7");
			}
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.until(() -> this.site.get("/tin-tuc").statusCode() == 503);
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void whatIsPublishedAnewStillServesWhileItsServiceIsDown() {
		kept("/tin-tuc", "trước");
		read("/tin-tuc");
		this.store.purge(List.of("article:7"), false);
		this.web.kill();
		try {
			assertThat(read("/tin-tuc")).isEqualTo("trước");
		}
		finally {
			this.web.revive();
		}
		kept("/tin-tuc", "sau");
		this.clock.advance(Duration.ofSeconds(2));
		Awaitility.await().until(() -> read("/tin-tuc").equals("sau"));
	}

	@Test
	void afterAGapInTheEventsNothingIsBelieved() {
		kept("/tin-tuc", "tin");
		page("/hinh-anh", "ảnh", "Cache-Control", PUBLIC, "Surrogate-Key", "album-list");
		read("/tin-tuc");
		read("/hinh-anh");
		this.feed.gap();
		assertThat(this.store.count()).isZero();
	}

}
