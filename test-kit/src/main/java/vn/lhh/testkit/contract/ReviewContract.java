package vn.lhh.testkit.contract;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.AsShipped;
import vn.lhh.testkit.ServiceIT;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contract of the review before publication, for services as they are shipped: another
 * account approves than the one that wrote.
 */
@ServiceIT
@ContextConfiguration(initializers = AsShipped.class)
public abstract class ReviewContract {

	@LocalServerPort
	private int port;

	private List<EditorialWorkflow> workflows = List.of();

	/** Describes the service's types of content. */
	protected abstract List<EditorialWorkflow> workflows(int port);

	/** Returns the roles that may approve. */
	protected abstract List<String> approversRoles();

	@BeforeEach
	final void describe() {
		this.workflows = workflows(this.port);
	}

	@Test
	void noItemIsApprovedPublishedOrScheduledByItsAuthorWhicheverWayHeGoes() {
		this.workflows.forEach((workflow) -> approversRoles().forEach((role) -> {
			ApiClient author = workflow.account("hoa", role);
			ApiClient approver = workflow.account("tam", role);
			String item = written(workflow, author);
			assertRefused(workflow.publish(author, item));
			assertRefused(author.post(item + "/publish", Map.of("publishAt", "2099-01-01T00:00:00Z")));
			assertThat(status(workflow, item)).isEqualTo("DRAFT");
			EditorialWorkflow.done(author.post(item + "/submit"));
			assertRefused(author.post(item + "/approve"));
			assertRefused(workflow.publish(author, item));
			EditorialWorkflow.done(approver.post(item + "/approve"));
			assertRefused(workflow.publish(author, item));
			assertThat(status(workflow, item)).isEqualTo("APPROVED");
			EditorialWorkflow.done(workflow.publish(approver, item));
			assertThat(status(workflow, item)).isEqualTo("PUBLISHED");
		}));
	}

	@Test
	void whoChangesADraftBecomesItsAuthor() {
		this.workflows.forEach((workflow) -> {
			String role = approversRoles().getFirst();
			ApiClient author = workflow.account("hoa", role);
			ApiClient approver = workflow.account("tam", role);
			String item = written(workflow, author);
			workflow.edited(approver, item, workflow.content(PublicationContract.unique("Được sửa lại")));
			assertRefused(workflow.publish(approver, item));
			EditorialWorkflow.done(workflow.publish(author, item));
		});
	}

	@Test
	void anEditOfAnythingLiveIsReviewedByAnotherAndFoundAmongWhatWaits() {
		this.workflows.forEach((workflow) -> {
			ApiClient author = workflow.account("hoa", approversRoles().getFirst());
			ApiClient approver = workflow.account("tam", approversRoles().getFirst());
			String item = written(workflow, author);
			EditorialWorkflow.done(workflow.publish(approver, item));
			workflow.edited(author, item, workflow.content(PublicationContract.unique("Bản hai")));
			assertThat(author.post(item + "/submit").json().path("draftStatus").asString()).isEqualTo("IN_REVIEW");
			assertThat(waiting(workflow, "IN_REVIEW")).contains(EditorialWorkflow.id(item));
			assertThat(waiting(workflow, "PUBLISHED")).contains(EditorialWorkflow.id(item));
			assertRefused(author.post(item + "/approve"));
			EditorialWorkflow.done(approver.post(item + "/approve"));
			assertThat(waiting(workflow, "APPROVED")).contains(EditorialWorkflow.id(item));
			assertThat(waiting(workflow, "IN_REVIEW")).doesNotContain(EditorialWorkflow.id(item));
			EditorialWorkflow.done(workflow.publish(approver, item));
			assertThat(waiting(workflow, "APPROVED")).doesNotContain(EditorialWorkflow.id(item));
		});
	}

	@Test
	void anAuthorThrowsAwayAndTakesBackHisOwnDraftAndWhoOnlyWritesNobodyElses() {
		this.workflows.forEach((workflow) -> {
			ApiClient author = workflow.account("hoa", workflow.writersRole());
			ApiClient other = workflow.account("tam", workflow.writersRole());
			boolean onlyWrites = !approversRoles().contains(workflow.writersRole());
			String item = written(workflow, author);
			if (onlyWrites) {
				assertThat(other.post(item + "/trash").code()).as(item).isEqualTo("forbidden");
			}
			ApiClient.Answer trashed = EditorialWorkflow
				.done(author.post(item + "/trash", Map.of("reason", "viết nhầm")));
			assertThat(trashed.json().path("status").asString()).as(item).isEqualTo("TRASHED");
			assertThat(trashed.json().path("history").valueStream().toList().getLast().path("reason").asString())
				.isEqualTo("viết nhầm");
			if (onlyWrites) {
				assertThat(other.post(item + "/restore").code()).as(item).isEqualTo("forbidden");
			}
			assertThat(author.post(item + "/restore").json().path("status").asString()).isEqualTo("DRAFT");
			EditorialWorkflow.done(workflow.account("tam", approversRoles().getFirst()).post(item + "/trash"));
		});
	}

	private static String written(EditorialWorkflow workflow, ApiClient author) {
		return workflow.drafted(author, workflow.content(PublicationContract.unique("Tự duyệt")));
	}

	private static String status(EditorialWorkflow workflow, String item) {
		return workflow.seen(item).path("status").asString();
	}

	private static List<String> waiting(EditorialWorkflow workflow, String status) {
		return workflow.writer()
			.get(workflow.admin() + "?size=100&status=" + status)
			.json()
			.path("items")
			.findValuesAsString("id");
	}

	private static void assertRefused(ApiClient.Answer answer) {
		assertThat(answer.status()).as("%s %s", answer.response().uri(), answer.text()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("approver-is-author");
	}

}
