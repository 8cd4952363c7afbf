package vn.lhh.kit.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@Import(IdempotencyIT.Time.class)
class IdempotencyIT {

	private static final String NOTES = "/api/note/admin/notes";

	private static final String KEYS = "idempotencyKeys";

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private MutableClock clock;

	private ApiClient writer;

	private String key;

	@BeforeEach
	void key() {
		this.writer = new ApiClient(this.port).as("WRITER", "BOSS");
		this.key = UUID.randomUUID().toString();
		this.clock.advance(Duration.ofSeconds(1));
	}

	@Test
	void theSameRequestAgainMakesNothingNewAndAnswersAlike() {
		long before = notes();
		ApiClient.Answer first = keyed().post(NOTES, Map.of("title", "Một lần"));
		ApiClient.Answer again = keyed().post(NOTES, Map.of("title", "Một lần"));
		assertThat(first.status()).isEqualTo(201);
		assertThat(again.status()).isEqualTo(201);
		assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
		assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
		assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
		assertThat(again.text()).isEqualTo(first.text());
		assertThat(notes()).isEqualTo(before + 1);
	}

	@Test
	void aMoveIsMadeOnce() {
		String id = this.writer.post(NOTES, Map.of("title", "Chuyển")).json().path("id").asString();
		ApiClient.Answer first = keyed().post(NOTES + "/" + id + "/publish");
		ApiClient.Answer again = keyed().post(NOTES + "/" + id + "/publish");
		assertThat(first.status()).as(first.text()).isEqualTo(200);
		assertThat(again.text()).isEqualTo(first.text());
		assertThat(keyed().post(NOTES + "/" + id + "/unpublish").code()).isEqualTo("idempotency-key-reused");
	}

	@Test
	void aKeyForAnotherRequestIsRefused() {
		assertThat(keyed().post(NOTES, Map.of("title", "Một")).status()).isEqualTo(201);
		ApiClient.Answer other = keyed().post(NOTES, Map.of("title", "Hai"));
		assertThat(other.status()).isEqualTo(422);
		assertThat(other.code()).isEqualTo("idempotency-key-reused");
	}

	@Test
	void keysOfOthersAreNoneOfOnes() {
		assertThat(keyed().post(NOTES, Map.of("title", "Của tôi")).status()).isEqualTo(201);
		ApiClient other = new ApiClient(this.port)
			.with("Authorization", "Bearer " + vn.lhh.testkit.TestTokens.shared().forAccount("nguoi-khac", "WRITER"))
			.with("Idempotency-Key", this.key);
		assertThat(other.post(NOTES, Map.of("title", "Của người khác")).status()).isEqualTo(201);
	}

	@Test
	void whatWasRefusedMayBeMendedAndSentWithTheSameKey() {
		assertThat(keyed().post(NOTES, Map.of("titel", "Sai")).status()).isEqualTo(400);
		assertThat(keyed().post(NOTES, Map.of("title", "Đúng")).status()).isEqualTo(201);
		assertThat(this.writer.with("Idempotency-Key", "co khoang trang").post(NOTES, Map.of()).field())
			.isEqualTo("Idempotency-Key");
		assertThat(
				new ApiClient(this.port).with("Idempotency-Key", this.key).post(NOTES, Map.of("title", "a")).status())
			.isEqualTo(401);
	}

	@Test
	void ofManyAtOnceOneIsDone() {
		long before = notes();
		List<CompletableFuture<ApiClient.Answer>> calls = IntStream.range(0, 8)
			.mapToObj((call) -> CompletableFuture.supplyAsync(() -> keyed().post(NOTES, Map.of("title", "Cùng lúc"))))
			.toList();
		assertThat(calls).extracting(CompletableFuture::join)
			.allSatisfy((answer) -> assertThat(answer.status()).as(answer.text()).isIn(201, 409))
			.anySatisfy((answer) -> assertThat(answer.status()).isEqualTo(201))
			.allSatisfy((answer) -> assertThat(answer.status() == 201 || "idempotency-key-in-use".equals(answer.code()))
				.isTrue());
		assertThat(notes()).isEqualTo(before + 1);
	}

	@Test
	void aRequestWhoseProcessDiedIsNotRepeatedBehindTheClientsBack() {
		long before = notes();
		assertThat(keyed().post(NOTES, Map.of("title", "Dở dang")).status()).isEqualTo(201);
		Document record = lastRecord();
		unfinished(record, Duration.ZERO);
		ApiClient.Answer soon = keyed().post(NOTES, Map.of("title", "Dở dang"));
		assertThat(soon.code()).isEqualTo("idempotency-key-in-use");
		assertThat(soon.header("Retry-After")).isNotEmpty();
		unfinished(record, Duration.ofMinutes(5));
		assertThat(keyed().post(NOTES, Map.of("title", "Dở dang")).code()).isEqualTo("idempotency-outcome-unknown");
		assertThat(notes()).isEqualTo(before + 1);
	}

	@Test
	void aKeyHoldsForADayAndIsFreeAfterwards() {
		ApiClient.Answer first = keyed().post(NOTES, Map.of("title", "Trong ngày"));
		this.clock.advance(Duration.ofDays(1).minusSeconds(1));
		assertThat(keyed().post(NOTES, Map.of("title", "Trong ngày")).text()).isEqualTo(first.text());
		assertThat(keyed().post(NOTES, Map.of("title", "Hôm sau")).code()).isEqualTo("idempotency-key-reused");
		this.clock.advance(Duration.ofSeconds(1));
		ApiClient.Answer next = keyed().post(NOTES, Map.of("title", "Hôm sau"));
		assertThat(next.status()).as(next.text()).isEqualTo(201);
		assertThat(next.header("Location")).isNotEqualTo(first.header("Location"));
	}

	@Test
	void whatIsStoredCanNotBeReadWithoutTheKey() {
		keyed().post(NOTES, Map.of("title", "Bí mật kể lại"));
		assertThat(this.mongo.getCollection(KEYS).find().map(Document::toJson))
			.noneMatch((record) -> record.contains("Bí mật") || record.contains(this.key));
	}

	private Document lastRecord() {
		return this.mongo.getCollection(KEYS).find().sort(new Document("startedAt", -1)).first();
	}

	private void unfinished(Document record, Duration ago) {
		this.mongo.updateFirst(
				Query.query(org.springframework.data.mongodb.core.query.Criteria.where("_id").is(record.get("_id"))),
				new Update().unset("status").set("startedAt", this.clock.instant().minus(ago)), KEYS);
	}

	private long notes() {
		return this.mongo.getCollection("notes").countDocuments();
	}

	private ApiClient keyed() {
		return this.writer.with("Idempotency-Key", this.key);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		MutableClock clock() {
			return new MutableClock(Instant.now());
		}

	}

}
