package vn.lhh.testkit.contract;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contract of the types of content whose editors also choose the address, the times and
 * the audience, as publishing-kit lets them.
 */
public abstract class PublicationSettingsContract extends PublicationContract {

	private static final String LATER = "2045-01-01T00:00:00Z";

	@Test
	void anOldAddressLeadsToTheNewOneAndIsNeverTakenAgain() {
		String title = unique("Đổi tên");
		String item = workflow().published(workflow().content(title));
		String old = workflow().page(item);
		String slug = slug(item) + "-moi";
		String renamed = workflow().pages() + "/" + slug;
		workflow().edited(workflow().writer(), item, workflow().content(title, Map.of("slug", slug)));
		JsonNode edited = workflow().seen(item);
		assertThat(edited.path("status").asString() + " " + edited.path("draftStatus").asString())
			.isEqualTo("PUBLISHED DRAFT");
		assertThat(anyone().get(old).status()).isEqualTo(200);
		assertThat(anyone().get(renamed).status()).as("no address before its time").isEqualTo(404);
		EditorialWorkflow.done(workflow().publish(workflow().approver(), item));
		ApiClient.Answer moved = anyone().get(old);
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).isEqualTo(renamed);
		Map<String, Object> another = workflow().content(unique("Khác"),
				Map.of("slug", old.substring(old.lastIndexOf('/') + 1)));
		assertProblem(workflow().writer().post(workflow().admin(), another), 409, "slug-taken");
	}

	@Test
	void whatWasHiddenFromAllIsGoneUnderEveryAddressItWasReadAt() {
		String title = unique("Sẽ ẩn");
		String item = workflow().published(workflow().content(title));
		String old = workflow().page(item);
		String slug = slug(item) + "-moi";
		workflow().edited(workflow().writer(), item, workflow().content(title, Map.of("slug", slug)));
		EditorialWorkflow.done(workflow().publish(workflow().approver(), item));
		workflow().edited(workflow().writer(), item,
				workflow().content(title, Map.of("slug", slug, "visibility", "INTERNAL")));
		assertThat(anyone().get(workflow().pages() + "/" + slug).status()).as("not before it is published")
			.isEqualTo(200);
		EditorialWorkflow.done(workflow().publish(workflow().approver(), item));
		assertProblem(anyone().get(old), 410, "content-withdrawn");
		assertProblem(anyone().get(workflow().pages() + "/" + slug), 410, "content-withdrawn");
	}

	@Test
	void anUnlistedItemIsReadByItsAddressOnlyAndAnInternalOneNotAtAll() {
		String title = unique("Không liệt kê");
		String unlisted = workflow().published(workflow().content(title, Map.of("visibility", "UNLISTED")));
		String internal = workflow().published(workflow().content(title, Map.of("visibility", "INTERNAL")));
		assertThat(anyone().get(workflow().page(unlisted)).status()).isEqualTo(200);
		assertThat(anyone().get(workflow().page(internal)).status()).isEqualTo(404);
		assertThat(anyone().get(workflow().pages() + "?size=100").text()).doesNotContain(title);
	}

	@Test
	void whatIsScheduledIsPublishedAtOnceOrCalledOff() {
		String title = unique("Hẹn giờ");
		String item = workflow().drafted(workflow().writer(), workflow().content(title));
		assertThat(scheduled(item).path("status").asString()).isEqualTo("SCHEDULED");
		assertThat(anyone().get(workflow().page(item)).status()).isEqualTo(404);
		EditorialWorkflow.done(workflow().withdraw(workflow().approver(), item));
		JsonNode published = EditorialWorkflow.done(workflow().publish(workflow().approver(), item)).json();
		assertThat(published.path("status").asString()).isEqualTo("PUBLISHED");
		assertThat(anyone().get(workflow().page(item)).status()).isEqualTo(200);
		workflow().edited(workflow().writer(), item, workflow().content(title));
		scheduled(item);
		JsonNode atOnce = EditorialWorkflow.done(workflow().publish(workflow().approver(), item)).json();
		assertThat(atOnce.path("draftStatus").isNull()).isTrue();
		assertThat(atOnce.path("publishAt").isNull()).isTrue();
	}

	private JsonNode scheduled(String item) {
		return EditorialWorkflow.done(workflow().approver().post(item + "/publish", Map.of("publishAt", LATER))).json();
	}

	@Test
	void settingsThatBreakARuleAreNamedAndNothingIsSaved() {
		Map<String, Object> content = workflow().content(unique("Sai"));
		long before = saved();
		assertRefused(content, Map.of("slug", "Không Phải"), "slug slug-malformed");
		assertRefused(content, Map.of("slug", "../../etc"), "slug slug-malformed");
		assertRefused(content, Map.of("publishAt", LATER, "unpublishAt", "2044-01-01T00:00:00Z"),
				"unpublishAt not-after-start");
		assertRefused(content, Map.of("visibility", "SECRET"), "visibility not-a-choice");
		assertThat(saved()).isEqualTo(before);
	}

	private void assertRefused(Map<String, Object> content, Map<String, Object> settings, String error) {
		Map<String, Object> given = new HashMap<>(content);
		given.putAll(settings);
		ApiClient.Answer refused = workflow().writer().post(workflow().admin(), given);
		assertProblem(refused, 400, "validation-failed");
		assertThat(refused.field() + " " + refused.fieldCode()).isEqualTo(error);
	}

	private long saved() {
		return workflow().writer().get(workflow().admin() + "?size=1").json().path("totalItems").asLong();
	}

	private String slug(String item) {
		return workflow().seen(item).path("slug").asString();
	}

}
