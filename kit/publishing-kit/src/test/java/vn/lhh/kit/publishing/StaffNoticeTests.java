package vn.lhh.kit.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.notice.StaffNotice;
import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.security.Actor;

import static org.assertj.core.api.Assertions.assertThat;

class StaffNoticeTests {

	private static final Instant NOW = Instant.parse("2026-11-20T02:30:00.123456Z");

	private static final Actor AUTHOR = new Actor("author", "Người viết", Set.of("EDITOR"));

	private static final Actor APPROVER = new Actor("approver", "Người duyệt", Set.of("APPROVER"));

	@Test
	void aSubmittedDraftIsToldToThoseWhoMayApproveIt() {
		Memo memo = submitted();
		JsonNode notice = newest(memo);
		assertThat(notice.path("kind").asString()).isEqualTo("REVIEW_ASKED");
		assertThat(notice.path("role").asString()).isEqualTo("APPROVER");
		assertThat(notice.path("actorId").asString()).isEqualTo("author");
		assertThat(notice.path("item"))
			.isEqualTo(JsonMapper.shared().valueToTree(new StaffNotice.Item("kit", "memo", memo.id(), "Bản thảo")));
	}

	@Test
	void whatIsSentBackIsToldToItsAuthorWithTheReason() throws IOException {
		Memo memo = submitted();
		memo.move(Transition.REQUEST_CHANGES, APPROVER, "Thiếu nguồn ảnh", NOW);
		JsonNode notice = newest(memo);
		assertThat(notice.path("kind").asString()).isEqualTo("SENT_BACK");
		assertThat(notice.path("accountId").asString()).isEqualTo("author");
		assertThat(notice.path("reason").asString()).isEqualTo("Thiếu nguồn ảnh");
		JsonNode sample = JsonMapper.shared()
			.readTree(Files.readString(Path.of("../../contracts/events/staff.notice.requested.v1.json")));
		assertThat(notice.propertyNames()).containsExactlyInAnyOrderElementsOf(sample.propertyNames());
		assertThat(notice.path("item").propertyNames())
			.containsExactlyInAnyOrderElementsOf(sample.path("item").propertyNames());
	}

	@Test
	void whoSendsBackAnOwnDraftIsToldNothing() {
		Memo memo = submitted();
		memo.move(Transition.REJECT, AUTHOR, "Không dùng nữa", NOW);
		assertThat(notices(memo)).hasSize(1);
	}

	@Test
	void otherMovesAreToldToNobody() {
		Memo memo = submitted();
		memo.move(Transition.APPROVE, APPROVER, null, NOW);
		memo.move(Transition.PUBLISH, APPROVER, null, NOW);
		assertThat(notices(memo)).hasSize(1);
	}

	@Test
	void aNoticeIsNoStateOfItsItem() {
		assertThat(submitted().hasPendingState()).isFalse();
	}

	private static Memo submitted() {
		Memo memo = new Memo();
		memo.rename("ban-thao", true);
		memo.write(new Memo.Text("Bản thảo", null), new PublicationSettings(null, null, null, null, null), AUTHOR, NOW);
		memo.move(Transition.SUBMIT, AUTHOR, null, NOW);
		return memo;
	}

	private static List<PendingEvent> notices(Memo memo) {
		return memo.outbox().stream().filter((event) -> StaffNotice.TOPIC.equals(event.topic())).toList();
	}

	private static JsonNode newest(Memo memo) {
		return JsonMapper.shared().readTree(notices(memo).getLast().json());
	}

}
