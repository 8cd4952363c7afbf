package vn.lhh.kit.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

import static org.assertj.core.api.Assertions.assertThat;

class DetachedEventsIT {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	private final MutableClock clock = new MutableClock(NOW);

	private MongoTemplate mongo;

	private OutboxStore store;

	private Leaflet leaflet;

	@BeforeEach
	void open() {
		this.mongo = TestDatabase.create("detached");
		this.store = new OutboxStore(this.mongo, this.clock, List.of(OutboxTopic.of(Leaflet.class, "kit.leaflets")));
		this.leaflet = this.mongo.save(new Leaflet());
	}

	@Test
	void eventsOfADeletedItemAreSentOnceItIsGoneToItsTopicUnderItsKey() {
		detach(false, PendingEvent.of("kit.leaflet.withdrawn.v1", NOW, 1, "{}"));
		assertThat(waiting()).isEmpty();
		this.mongo.remove(this.leaflet);
		List<OutboxStore.Waiting> waiting = waiting();
		assertThat(waiting).hasSize(1);
		assertThat(waiting.getFirst().topic()).isEqualTo("kit.leaflets");
		assertThat(waiting.getFirst().key()).isEqualTo(this.leaflet.id());
		this.store.remove(waiting.getFirst());
		assertThat(this.store.pending(10)).isEmpty();
		assertThat(this.mongo.estimatedCount(DetachedEvents.class)).isZero();
	}

	@Test
	void eventsOfADeletionThatNeverCameAreDropped() {
		detach(false, PendingEvent.of("kit.leaflet.withdrawn.v1", NOW, 1, "{}"));
		this.clock.advance(Duration.ofMinutes(9));
		assertThat(waiting()).isEmpty();
		assertThat(this.store.pending(10)).hasSize(1);
		this.clock.advance(Duration.ofMinutes(2));
		assertThat(waiting()).isEmpty();
		assertThat(this.store.pending(10)).isEmpty();
	}

	@Test
	void eventsOfACreationAreSentOnceItIsThere() {
		detach(true, new PendingEvent("1", "a.v1", NOW, 1, "{}", null, "kit.elsewhere"));
		assertThat(waiting()).extracting(OutboxStore.Waiting::topic).containsExactly("kit.elsewhere");
		assertThat(this.store.detachedFor(this.leaflet.id())).isEqualTo(this.store.pending(10));
	}

	private void detach(boolean exists, PendingEvent event) {
		DetachedEvents.Condition condition = new DetachedEvents.Condition("leaflets", this.leaflet.id(), exists);
		this.mongo.insert(DetachedEvents.of(this.leaflet.id(), condition, this.clock.instant(), List.of(event)));
	}

	private List<OutboxStore.Waiting> waiting() {
		return this.store.load(this.store.pending(10));
	}

	@Document("leaflets")
	static class Leaflet extends Aggregate {

	}

}
