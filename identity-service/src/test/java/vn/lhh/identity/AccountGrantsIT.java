package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AccountGrantsIT {

	private static final String ACCOUNTS = "/api/identity/admin/accounts";

	private static final String OWN = "của riêng tôi 42";

	private static final String GRANT = "{\"role\":\"EDITOR\",\"scopeType\":\"CATEGORY\",\"scopeId\":\"0198-one\"}";

	private static Rig rig;

	private static String admin;

	private final Browser browser = rig.browser();

	@BeforeAll
	static void start() {
		rig = Rig.demo();
		admin = "Bearer " + rig.browser().token("admin", rig.password("admin"));
	}

	@AfterAll
	static void stop() {
		rig.close();
	}

	@Test
	void aGrantIsShownAndCarriedByTheTokenWithTheActionsOfItsRole() {
		HttpResponse<String> opened = open("clerk", "",
				GRANT + ",{\"role\":\"APPROVER\",\"scopeType\":\"FIELD\",\"scopeId\":\"0198-two\"},"
						+ "{\"role\":\"MEMBERS_ADMIN\",\"scopeType\":\"ALL\",\"actions\":[\"WRITE\"]}");
		assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
		JsonNode grants = Browser.tree(opened).get("grants");
		assertThat(grants.at("/0/actions").values()).extracting(JsonNode::asString).containsExactly("WRITE");
		assertThat(grants.at("/1/actions").values()).extracting(JsonNode::asString).containsExactly("WRITE", "APPROVE");
		assertThat(grants.get(2).has("scopeId")).isFalse();
		rig.browser().choosePassword("clerk", Browser.tree(opened).get("password").asString(), OWN);
		JsonNode claims = claims(rig.browser().token("clerk", OWN));
		assertThat(claims.get("roles").isEmpty()).isTrue();
		assertThat(claims.get("grants")).isEqualTo(JsonMapper.shared()
			.valueToTree(Map.of("EDITOR:CATEGORY:WRITE", List.of("0198-one"), "APPROVER:FIELD:WRITE+APPROVE",
					List.of("0198-two"), "MEMBERS_ADMIN:ALL:WRITE", List.of())));
	}

	@Test
	void whatARoleHasNoScopeForIsRefusedByField() {
		Map<String, List<String>> refused = Map.of("{\"role\":\"ADMIN\",\"scopeType\":\"ALL\"}",
				List.of("grants[0].role", "role-unscoped"), "{\"role\":\"OPERATOR\",\"scopeType\":\"ALL\"}",
				List.of("grants[0].role", "role-unscoped"),
				"{\"role\":\"EDITOR\",\"scopeType\":\"FIELD\",\"scopeId\":\"1\"}",
				List.of("grants[0].scopeType", "scope-unfit"), "{\"role\":\"EDITOR\",\"scopeType\":\"CATEGORY\"}",
				List.of("grants[0].scopeId", "required"),
				"{\"role\":\"EDITOR\",\"scopeType\":\"ALL\",\"scopeId\":\"1\"}",
				List.of("grants[0].scopeId", "scope-without-id"),
				"{\"role\":\"EDITOR\",\"scopeType\":\"ALL\",\"actions\":[\"APPROVE\"]}",
				List.of("grants[0].actions", "action-unfit"), "{\"scopeType\":\"ALL\"}",
				List.of("grants[0].role", "required"), "{\"role\":\"EDITOR\",\"scopeId\":\"1\"}",
				List.of("grants[0].scopeType", "required"), GRANT + "," + GRANT, List.of("grants[1]", "named-twice"));
		refused.forEach((grants, error) -> {
			HttpResponse<String> answer = open("refused", "", grants);
			assertThat(answer.statusCode()).as(grants).isEqualTo(400);
			JsonNode first = Browser.tree(answer).at("/errors/0");
			assertThat(List.of(first.get("field").asString(), first.get("code").asString())).as(grants)
				.isEqualTo(error);
		});
		for (String unknown : List.of("{\"role\":\"KING\",\"scopeType\":\"ALL\"}",
				"{\"role\":\"EDITOR\",\"scopeType\":\"VILLAGE\",\"scopeId\":\"1\"}",
				"{\"role\":\"EDITOR\",\"scopeType\":\"ALL\",\"actions\":[\"RULE\"]}",
				"{\"role\":\"EDITOR\",\"scopeType\":\"ALL\",\"until\":1}")) {
			HttpResponse<String> answer = open("refused", "", unknown);
			assertThat(answer.statusCode()).as(unknown).isEqualTo(400);
			assertThat(Browser.tree(answer).at("/errors/0/field").asString()).as(answer.body()).startsWith("grants[0]");
		}
	}

	@Test
	void anAccountHasAtMostFiftyGrantsAndItsTokenStillFitsIntoAHeader() {
		assertThat(Browser.tree(open("many", "", grants(51))).at("/errors/0/field").asString()).isEqualTo("grants");
		HttpResponse<String> opened = open("many", "", grants(50));
		assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
		rig.browser().choosePassword("many", Browser.tree(opened).get("password").asString(), OWN);
		assertThat(rig.browser().token("many", OWN).length()).isLessThan(6000);
	}

	@Test
	void anAccountNeedsARoleOrAGrant() {
		assertThat(Browser.tree(open("empty", "", "")).at("/errors/0/field").asString()).isEqualTo("roles");
	}

	@Test
	void otherGrantsEndTheTokensAndARequestWithoutGrantsKeepsThem() {
		HttpResponse<String> opened = open("mover", "\"ADMIN\"", GRANT);
		rig.browser().choosePassword("mover", Browser.tree(opened).get("password").asString(), OWN);
		String path = Browser.location(opened);
		String token = "Bearer " + rig.browser().token("mover", OWN);
		HttpResponse<String> named = change(path, "{\"displayName\":\"Khác\",\"roles\":[\"ADMIN\"]}");
		assertThat(Browser.tree(named).get("grants").size()).isEqualTo(1);
		assertThat(this.browser.get(ACCOUNTS, "Authorization", token).statusCode()).isEqualTo(200);
		HttpResponse<String> taken = change(path, "{\"displayName\":\"Khác\",\"roles\":[\"ADMIN\"],\"grants\":[]}");
		assertThat(Browser.tree(taken).get("grants").size()).isZero();
		assertThat(this.browser.get(ACCOUNTS, "Authorization", token).statusCode()).isEqualTo(401);
		this.browser.json("POST", path + "/disable", "", "Authorization", admin);
	}

	@Test
	void theLastAdministratorDoesNotTradeTheRoleForGrants() {
		String id = Browser.tree(this.browser.get(ACCOUNTS + "?size=100", "Authorization", admin))
			.get("items")
			.valueStream()
			.filter((account) -> "admin".equals(account.get("username").asString()))
			.map((account) -> account.get("id").asString())
			.findFirst()
			.orElseThrow();
		HttpResponse<String> traded = change(ACCOUNTS + "/" + id,
				"{\"displayName\":\"Quản trị\",\"roles\":[],\"grants\":[%s]}".formatted(GRANT));
		assertThat(Browser.tree(traded).get("code").asString()).isEqualTo("last-administrator");
	}

	private HttpResponse<String> open(String username, String roles, String grants) {
		return this.browser.json("POST", ACCOUNTS,
				"{\"username\":\"%s\",\"displayName\":\"Thư ký\",\"roles\":[%s],\"grants\":[%s]}".formatted(username,
						roles, grants),
				"Authorization", admin);
	}

	private HttpResponse<String> change(String path, String body) {
		String tag = this.browser.get(path, "Authorization", admin).headers().firstValue("ETag").orElseThrow();
		return this.browser.json("PUT", path, body, "Authorization", admin, "If-Match", tag);
	}

	private static String grants(int count) {
		return IntStream.range(0, count)
			.mapToObj((
					index) -> "{\"role\":\"EDITOR\",\"scopeType\":\"CATEGORY\",\"scopeId\":\"0198c0de-0000-7000-8000-%012d\"}"
						.formatted(index))
			.collect(Collectors.joining(","));
	}

	private static JsonNode claims(String token) {
		byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
		return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
	}

}
