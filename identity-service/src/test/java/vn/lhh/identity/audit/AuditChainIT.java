package vn.lhh.identity.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.identity.audit.AuditVerification.Cause;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.paging.Paging;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;

class AuditChainIT {

	private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

	private final MutableClock clock = new MutableClock(START);

	private MongoTemplate mongo;

	private AuditInbox inbox;

	private AuditChain chain;

	private AuditChainWriter writer;

	private AuditVerifier verifier;

	private AuditReader reader;

	@BeforeEach
	void open() {
		this.mongo = TestDatabase.create("audit");
		new AuditIndexes(this.mongo).create();
		this.inbox = new AuditInbox(this.mongo);
		this.chain = new AuditChain(this.mongo);
		this.writer = new AuditChainWriter(this.inbox, this.chain);
		this.verifier = new AuditVerifier(this.chain, this.writer);
		this.reader = new AuditReader(this.chain, this.writer);
	}

	@Test
	void entriesStandInTheChainInTheirOrderAndOnceHoweverOftenTheyCome() {
		List<AuditEntry> entries = entries(1200);
		this.inbox.add(entries);
		this.inbox.add(entries.subList(0, 300));
		this.writer.appendAll();
		this.inbox.add(entries.subList(100, 700));
		AuditVerification verified = verified();
		assertThat(verified.valid()).isTrue();
		assertThat(verified.entries()).isEqualTo(1200);
		assertThat(ids(this.reader, AuditFilter.NONE, new Paging(1, 3)))
			.containsExactlyElementsOf(entries.subList(1197, 1200).reversed().stream().map(AuditEntry::id).toList());
		assertThat(this.inbox.size()).isZero();
	}

	@Test
	void processesThatAppendAtOnceMakeOneChain() {
		List<AuditEntry> entries = entries(2000);
		this.inbox.add(entries);
		List<CompletableFuture<Void>> processes = IntStream.range(0, 3)
			.mapToObj((number) -> new AuditChainWriter(new AuditInbox(this.mongo), new AuditChain(this.mongo)))
			.map((other) -> CompletableFuture.runAsync(other::appendAll))
			.toList();
		processes.forEach(CompletableFuture::join);
		AuditVerification verified = verified();
		assertThat(verified.valid()).as(verified.toString()).isTrue();
		assertThat(verified.entries()).isEqualTo(2000);
	}

	@Test
	void aChangedEntryIsNamed() {
		appended(50);
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(17L)),
				Update.update("entry.actorName", "Người khác"), ChainedEntry.class);
		AuditVerification verified = verified();
		assertThat(verified.valid()).isFalse();
		assertThat(verified.brokenAt()).isEqualTo(17);
		assertThat(verified.cause()).isEqualTo(Cause.CHANGED);
		assertThat(verified.head().seq()).isEqualTo(16);
	}

	@Test
	void aMissingEntryIsNamedAlsoAtTheEnd() {
		appended(20);
		this.mongo.remove(Query.query(Criteria.where("_id").is(20L)), ChainedEntry.class);
		assertThat(verified().brokenAt()).isEqualTo(20);
		this.mongo.remove(Query.query(Criteria.where("_id").is(9L)), ChainedEntry.class);
		AuditVerification verified = verified();
		assertThat(verified.brokenAt()).isEqualTo(9);
		assertThat(verified.cause()).isEqualTo(Cause.MISSING);
	}

	@Test
	void aPositionThatIsNoLongerThereVerifiesNothing() {
		appended(10);
		ChainPosition third = this.chain.at(3).orElseThrow().position();
		ChainedEntry fifth = this.chain.at(5).orElseThrow();
		this.chain.removeThrough(fifth);
		assertThat(verified(third).valid()).isFalse();
		assertThat(verified(third).cause()).isEqualTo(Cause.MISSING);
		assertThat(verified(fifth.position()).valid()).isTrue();
		assertThat(verified(new ChainPosition(5, "another")).cause()).isEqualTo(Cause.REWRITTEN);
	}

	@Test
	void aChainThatWasComputedAnewDiffersFromItsHeadInTheLog() {
		appended(10);
		ChainPosition logged = this.chain.head();
		ChainedEntry third = this.chain.at(3).orElseThrow();
		AuditEntry forged = entry("forged", START);
		ChainPosition last = this.chain.at(2).orElseThrow().position();
		for (long seq = 3; seq <= 10; seq++) {
			AuditEntry kept = (seq == 3) ? forged : this.chain.at(seq).orElseThrow().entry();
			ChainedEntry link = ChainedEntry.after(last, kept);
			this.mongo.save(link);
			last = link.position();
		}
		this.mongo.save(new Document("_id", "head").append("seq", last.seq()).append("hash", last.hash()),
				"auditMarks");
		assertThat(third.entry().id()).isNotEqualTo(forged.id());
		assertThat(verified().valid()).isTrue();
		AuditVerification verified = verified(logged);
		assertThat(verified.cause()).isEqualTo(Cause.REWRITTEN);
		assertThat(verified.brokenAt()).isEqualTo(10);
	}

	@Test
	void whatRetentionLeavesCanStillBeVerified() {
		appended(2500);
		AuditRetentionJob retention = new AuditRetentionJob(this.chain, Duration.ofDays(1), this.clock);
		this.clock.advance(Duration.ofDays(1).plusSeconds(2100));
		retention.removeOld();
		AuditVerification verified = verified();
		assertThat(verified.valid()).as(verified.toString()).isTrue();
		assertThat(verified.anchor().seq()).isEqualTo(2100);
		assertThat(verified.entries()).isEqualTo(400);
		this.mongo.remove(Query.query(Criteria.where("_id").is(2101L)), ChainedEntry.class);
		assertThat(verified().brokenAt()).isEqualTo(2101);
		this.clock.advance(Duration.ofDays(9));
		new AuditRetentionJob(this.chain, Duration.ofDays(1), this.clock).removeOld();
		this.inbox.add(entries(3));
		this.writer.appendAll();
		assertThat(this.chain.head().seq()).isGreaterThan(2500);
	}

	@Test
	void entriesOfTheEarlierVersionStayReadable() {
		this.mongo.getCollection("audit")
			.insertOne(new Document("_id", UUID.randomUUID().toString()).append("at", java.util.Date.from(START))
				.append("kind", "SIGNED_IN")
				.append("subject", "an")
				.append("network", "203.0.113.0/24"));
		ChainedEntry read = this.reader.page(AuditFilter.NONE, new Paging(1, 10)).items().getFirst();
		assertThat(read.entry().kind()).isEqualTo(AuditKind.SIGNED_IN);
		assertThat(read.entry().entityId()).isEqualTo("an");
		assertThat(read.entry().service()).isEqualTo("identity");
		assertThat(read.entry().action()).isEqualTo("signed_in");
		assertThat(verified().valid()).isTrue();
	}

	@Test
	void pagesStayAsTheyAreWhileEntriesArrive() {
		appended(30);
		List<String> first = ids(this.reader, AuditFilter.NONE, new Paging(1, 10));
		long newest = this.chain.head().seq();
		appended(7);
		AuditFilter asBefore = new AuditFilter(null, null, null, null, null, null, null, null, null, newest);
		assertThat(ids(this.reader, asBefore, new Paging(1, 10))).isEqualTo(first);
		assertThat(this.reader.page(asBefore, new Paging(1, 10)).totalItems()).isEqualTo(30);
		assertThat(ids(this.reader, asBefore, new Paging(3, 10))).hasSize(10);
		assertThat(ids(this.reader, asBefore, new Paging(4, 10))).isEmpty();
	}

	@Test
	void theTrailIsSearchedByWhoWhereWhatAndWhen() {
		this.inbox.add(List.of(entry("a", START), entry("b", START.plus(Duration.ofDays(1)))));
		Map<AuditFilter, Integer> found = Map.of(filter("service", "news"), 2, filter("service", "qa"), 0,
				filter("entityId", "item-a"), 1, filter("text", "TIN B"), 1, filter("to", "2026-03-02"), 1,
				filter("from", "2026-03-03"), 1, filter("actor", "an"), 2);
		found.forEach((filter, count) -> assertThat(ids(this.reader, filter, new Paging(1, 10))).as(filter.toString())
			.hasSize(count));
		assertThat(this.reader.story("articles", "item-b", new Paging(1, 10)).totalItems()).isEqualTo(1);
		List<String> exported = new ArrayList<>();
		this.reader.forEach(filter("text", "tin"), (link) -> exported.add(link.entry().id()));
		assertThat(exported).hasSize(2);
	}

	private AuditVerification verified() {
		return verified(null);
	}

	private AuditVerification verified(@Nullable ChainPosition noted) {
		return this.verifier.verify(noted, () -> {
		});
	}

	private void appended(int count) {
		this.inbox.add(entries(count));
		this.writer.appendAll();
	}

	private static AuditFilter filter(String name, String value) {
		java.time.LocalDate day = value.startsWith("2026") ? java.time.LocalDate.parse(value) : null;
		return new AuditFilter(null, name.equals("actor") ? value : null, name.equals("service") ? value : null, null,
				null, name.equals("entityId") ? value : null, name.equals("from") ? day : null,
				name.equals("to") ? day : null, name.equals("text") ? value : null, null);
	}

	private static List<String> ids(AuditReader reader, AuditFilter filter, Paging paging) {
		return reader.page(filter, paging).items().stream().map((link) -> link.entry().id()).toList();
	}

	private static List<AuditEntry> entries(int count) {
		return IntStream.range(0, count).mapToObj((number) -> entry("n" + number, START.plusSeconds(number))).toList();
	}

	private static AuditEntry entry(String name, Instant at) {
		return new AuditEntry(UuidV7.next(), at, null, "item-" + name, "an", null, "An", "news", "edit", "articles",
				"Tin " + name, "DRAFT", "DRAFT", List.of("title"), null, null);
	}

}
