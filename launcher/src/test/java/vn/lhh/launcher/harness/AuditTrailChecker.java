package vn.lhh.launcher.harness;

import java.util.List;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the audit trail with what the services themselves noted: each change of an
 * item stands in the trail once, and the chain verifies.
 */
public final class AuditTrailChecker {

	private static final String AUDIT = "/api/identity/admin/audit";

	private static final int MOST_PER_PAGE = 100;

	private final WholeSite site;

	private final String token;

	public AuditTrailChecker(WholeSite site) {
		this.site = site;
		this.token = site.token("admin");
	}

	/** Asserts that each change of the articles is in the trail once, by who made it. */
	public void assertTells(RetryingEditor editor) {
		assertThat(editor.book()).allSatisfy((item) -> assertTells(item.id(), editor.read(item.location()).body()));
		assertThat(this.<Boolean>read(AUDIT + "/verify", "$.valid")).as(get(AUDIT + "/verify")).isTrue();
	}

	private void assertTells(String article, String view) {
		List<String> made = told(view, "$.history[*].action", "$.history[*].actorId");
		WholeSite.eventually().untilAsserted(() -> {
			String story = get(AUDIT + "/items/articles/" + article + "?size=" + MOST_PER_PAGE);
			assertThat(told(story, "$.items[*].action", "$.items[*].actor")).as(article)
				.containsExactlyInAnyOrderElementsOf(made);
		});
	}

	private static List<String> told(String json, String actions, String actors) {
		List<String> who = JsonPath.read(json, actors);
		List<String> what = JsonPath.read(json, actions);
		return java.util.stream.IntStream.range(0, what.size())
			.mapToObj((at) -> what.get(at) + " by " + who.get(at))
			.toList();
	}

	/** Returns the proof of the chain. */
	public String proof() {
		return get(AUDIT + "/verify");
	}

	/** Returns a value from an answer of the audit. */
	public <T> T read(String path, String expression) {
		return JsonPath.read(get(path), expression);
	}

	private String get(String path) {
		Answer answer = this.site.visitor().get(path, this.token);
		assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(200);
		return answer.body();
	}

}
