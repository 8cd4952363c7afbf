package vn.lhh.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TopicReader;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contract of every type of content that editors write and an approver publishes: who may
 * do so, what readers see of it when, and what other services hear.
 */
@ServiceIT
public abstract class PublicationContract {

	@LocalServerPort
	private int port;

	private EditorialWorkflow workflow;

	/** Describes the type of content under test. */
	protected abstract EditorialWorkflow workflow(int port);

	/** Tells whether who writes an item may publish another's too. */
	protected boolean isPublishedByWriters() {
		return false;
	}

	/** Tells whether readers get the list page by page. */
	protected boolean isPaged() {
		return true;
	}

	/** Returns the agreed sample of an event. */
	protected JsonNode sample(String event) {
		return ApiClient.contract("events/" + event + ".json");
	}

	@BeforeEach
	final void describe() {
		this.workflow = workflow(this.port);
	}

	protected final EditorialWorkflow workflow() {
		return this.workflow;
	}

	protected static String unique(String title) {
		return title + " " + UUID.randomUUID().toString().substring(0, 8);
	}

	@Test
	void anItemIsReadFromWhenItIsPublished() {
		String title = unique("Mùa hoa Đà Lạt");
		String item = this.workflow.drafted(this.workflow.writer(), this.workflow.content(title));
		assertProblem(anyone().get(this.workflow.page(item)), 404, "not-found");
		EditorialWorkflow.done(this.workflow.publish(this.workflow.approver(), item));
		ApiClient.Answer read = anyone().get(this.workflow.page(item));
		assertThat(read.status()).isEqualTo(200);
		assertThat(read.text()).contains(title);
		assertThat(anyone().get(this.workflow.pages() + "?size=100").text()).contains(title);
	}

	@Test
	void itsPageIsServedFromTheCacheUntilItChanges() {
		String item = this.workflow.published(this.workflow.content(unique("Bộ đệm")));
		String page = this.workflow.page(item);
		ApiClient.Answer first = anyone().get(page);
		String type = this.workflow.eventPrefix().split("\\.")[1];
		assertThat(first.header("Surrogate-Key").split(" ")).contains(type + ":" + EditorialWorkflow.id(item));
		assertThat(first.header("ETag")).startsWith("\"");
		ApiClient again = anyone().with("If-None-Match", first.header("ETag"));
		assertThat(again.get(page).status()).isEqualTo(304);
		this.workflow.edited(this.workflow.writer(), item, this.workflow.content(unique("Bộ đệm mới")));
		EditorialWorkflow.done(this.workflow.publishEdit(this.workflow.approver(), item));
		assertThat(again.get(page).status()).isEqualTo(200);
	}

	@Test
	void itIsWrittenAndPublishedByItsDeskAlone() {
		Map<String, Object> content = this.workflow.content(unique("Không được"));
		assertProblem(anyone().post(this.workflow.admin(), content), 401, "unauthenticated");
		ApiClient stranger = anyone().as(this.workflow.strangersRole());
		assertProblem(stranger.post(this.workflow.admin(), content), 403, "forbidden");
		String item = this.workflow.drafted(this.workflow.writer(), content);
		assertProblem(this.workflow.publish(anyone(), item), 401, "unauthenticated");
		assertProblem(this.workflow.publish(stranger, item), 403, "forbidden");
		ApiClient.Answer published = this.workflow.publish(this.workflow.writer(), item);
		if (isPublishedByWriters()) {
			EditorialWorkflow.done(published);
		}
		else {
			assertProblem(published, 403, "forbidden");
		}
	}

	@Test
	void anEditNeedsTheVersionAndAStaleOneChangesNothing() {
		String item = this.workflow.published(this.workflow.content(unique("Bản đầu")));
		JsonNode before = this.workflow.seen(item);
		Map<String, Object> edit = this.workflow.content(unique("Bản sau"));
		ApiClient writer = this.workflow.writer();
		assertProblem(writer.put(item, edit), 428, "version-needed");
		assertProblem(writer.with("If-Match", "\"99\"").put(item, edit), 412, "version-stale");
		assertThat(this.workflow.seen(item)).isEqualTo(before);
	}

	@Test
	void anEditOfWhatIsLiveShowsReadersNothingUntilItIsPublished() {
		String first = unique("Bản đầu");
		String second = unique("Bản sau");
		String item = this.workflow.published(this.workflow.content(first));
		String page = this.workflow.page(item);
		this.workflow.edited(this.workflow.writer(), item, this.workflow.content(second));
		assertThat(anyone().get(page).text()).contains(first).doesNotContain(second);
		EditorialWorkflow.done(this.workflow.publishEdit(this.workflow.approver(), item));
		assertThat(anyone().get(page).text()).contains(second).doesNotContain(first);
	}

	@Test
	void anApproverPublishesTheVersionHeSawAndOnlyOnce() {
		String item = this.workflow.drafted(this.workflow.writer(), this.workflow.content(unique("Ai đăng")));
		ApiClient approver = this.workflow.approver();
		assertProblem(this.workflow.withdraw(approver, item), 409, "move-not-allowed");
		assertProblem(this.workflow.publish(approver.with("If-Match", "\"99\""), item), 412, "version-stale");
		EditorialWorkflow.done(this.workflow.publish(approver.with("If-Match", this.workflow.version(item)), item));
		assertProblem(this.workflow.publish(approver, item), 409, "move-not-allowed");
	}

	@Test
	void theReasonOfAMoveIsKept() {
		String item = this.workflow.drafted(this.workflow.writer(), this.workflow.content(unique("Có lý do")));
		ApiClient.Answer published = this.workflow.approver().post(item + "/publish", Map.of("reason", "Đã đối chiếu"));
		assertThat(published.json().path("history").valueStream().toList().getLast().path("reason").asString())
			.isEqualTo("Đã đối chiếu");
	}

	@Test
	void whatIsWithdrawnIsGoneUntilItIsShownAgain() {
		String item = this.workflow.published(this.workflow.content(unique("Sẽ gỡ")));
		String page = this.workflow.page(item);
		EditorialWorkflow.done(this.workflow.withdraw(this.workflow.approver(), item));
		assertProblem(anyone().get(page), 410, "content-withdrawn");
		EditorialWorkflow.done(this.workflow.showAgain(this.workflow.approver(), item));
		assertThat(anyone().get(page).status()).isEqualTo(200);
	}

	@Test
	void goingLiveLeavingAndComingBackAreAnnounced() {
		String title = unique("Loan tin");
		String item = this.workflow.published(this.workflow.content(title));
		EditorialWorkflow.done(this.workflow.withdraw(this.workflow.approver(), item));
		EditorialWorkflow.done(this.workflow.showAgain(this.workflow.approver(), item));
		String published = this.workflow.eventPrefix() + ".published.v1";
		String withdrawn = this.workflow.eventPrefix() + ".withdrawn.v1";
		String id = EditorialWorkflow.id(item);
		List<ConsumerRecord<String, String>> events = new TopicReader(this.workflow.eventPrefix() + "s").ofItem(id, 3);
		assertThat(events).extracting((event) -> TopicReader.attribute(event, "type"))
			.containsExactly(published, withdrawn, published);
		assertThat(events).extracting((event) -> TopicReader.attribute(event, "sequence"))
			.containsExactly("1", "2", "3");
		assertThat(events).allSatisfy((event) -> assertThat(TopicReader.attribute(event, "subject")).isEqualTo(id));
		assertThat(ApiClient.missing(sample(published), ApiClient.json(events.getFirst().value()), "")).isEmpty();
		assertThat(ApiClient.missing(ApiClient.json(events.getFirst().value()), sample(published), ""))
			.as("not in the sample")
			.isEmpty();
		assertThat(events.getFirst().value()).contains(title);
		assertThat(ApiClient.json(events.get(1).value()))
			.isEqualTo(ApiClient.json("{\"id\":\"%s\",\"withdrawn\":true}".formatted(id)));
	}

	@Test
	void whatIsNoRequestIsAnsweredWithACode() {
		ApiClient writer = this.workflow.writer();
		String nothing = this.workflow.admin() + "/khong-co";
		assertProblem(writer.post(this.workflow.admin(), "{\"title\":"), 400, "body-unreadable");
		assertProblem(writer.get(nothing), 404, "not-found");
		assertProblem(this.workflow.publish(this.workflow.approver(), nothing), 404, "not-found");
		assertProblem(anyone().get(this.workflow.pages() + "/khong-co"), 404, "not-found");
	}

	@Test
	void aPageOfTheListThatLooksLikeAMistakeIsNamed() {
		for (String query : List.of("page=0", "page=x", "size=-1", "size=0")) {
			ApiClient.Answer answer = anyone().get(this.workflow.pages() + "?" + query);
			if (isPaged()) {
				assertProblem(answer, 400, "validation-failed");
				assertThat(answer.field()).isEqualTo(query.substring(0, 4));
				assertThat(answer.json().at("/errors/0/message").asString()).contains(" ");
			}
			else {
				assertThat(answer.status()).isEqualTo(200);
			}
		}
	}

	protected final ApiClient anyone() {
		return this.workflow.anyone();
	}

	protected static void assertProblem(ApiClient.Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.code()).isEqualTo(code);
	}

}
