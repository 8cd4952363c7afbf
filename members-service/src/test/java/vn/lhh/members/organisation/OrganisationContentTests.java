package vn.lhh.members.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;
import vn.lhh.members.organisation.web.OrganisationRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OrganisationContentTests {

	@Test
	void aNameIsFoundWithAndWithoutAccentsAndExactAccentsAreNearer() {
		OrganisationContent content = content(Map.of("name", "Hội Hóa học"));
		assertThat(content.distance("hóa")).isZero();
		assertThat(content.distance("HOA HOC")).isEqualTo(1);
		assertThat(content.distance("hoa hồng")).isEqualTo(2);
	}

	@Test
	void namesAreInTheOrderVietnameseReadersExpect() {
		List<String> ordered = Stream.of("Hội Điện lực", "Hội Dược học", "Hội Đông y", "Hội Châm cứu", "Hội Cà phê")
			.map((name) -> content(Map.of("name", name)))
			.sorted(java.util.Comparator.comparing(OrganisationContent::sortKey))
			.map(OrganisationContent::name)
			.toList();
		assertThat(ordered).containsExactly("Hội Cà phê", "Hội Châm cứu", "Hội Dược học", "Hội Điện lực", "Hội Đông y");
	}

	@Test
	void everyBrokenFieldIsNamedAtOnce() {
		Map<String, Object> broken = Map.of("name", " ", "order", -1, "contact",
				Map.of("emails", List.of("not an address"), "website", "javascript:alert(1)", "phones",
						List.of(Map.of("number", "call me"))),
				"leaders", List.of(Map.of("position", "Chủ tịch", "consent", Map.of())), "origin",
				Map.of("taxCode", "12"), "figures", Map.of("memberCount", Map.of("value", -5)), "logo", Map.of());
		Problem problem = catchThrowableOfType(Problem.class, () -> check(content(broken)));
		assertThat(problem.errors()).extracting(FieldError::field)
			.containsExactlyInAnyOrder("group", "name", "shortName", "order", "contact.phones[0].number",
					"contact.emails[0]", "contact.website", "leaders[0].name", "leaders[0].consent", "origin.taxCode",
					"figures.memberCount.value", "logo.mediaId", "logo.alt");
	}

	@Test
	void scriptIsCleanedAwayAndTextIsComposed() {
		OrganisationContent content = content(Map.of("name", "Ho\u0323\u0302i", "descriptionHtml",
				"<p onclick=\"x()\">Chào</p><script>alert(1)</script>"));
		assertThat(content.name()).isEqualTo("H\u1ed9i");
		assertThat(content.descriptionHtml()).isEqualTo("<p>Chào</p>");
	}

	@Test
	void aLeaderWithoutAPublicNameIsNotPrintedInALog() {
		Leader leader = new Leader(null, "Nguyễn Thị Bí Mật", "Chủ tịch", null, null, 0, null);
		assertThat(leader.toString()).doesNotContain("Bí Mật");
	}

	private static OrganisationContent content(Map<String, Object> request) {
		return EventJson.read(EventJson.write(request), OrganisationRequest.class).content();
	}

	private static void check(OrganisationContent content) {
		FieldChecks fieldChecks = new FieldChecks();
		content.check(fieldChecks);
		fieldChecks.throwIfInvalid();
	}

}
