package vn.lhh.documents.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class TaxonomyIT {

	private static final String ADMIN = "/api/documents/admin/";

	@LocalServerPort
	private int port;

	private ApiClient apiClient;

	@BeforeEach
	void open() {
		this.apiClient = new ApiClient(this.port).as("RECORDS");
	}

	@Test
	void theTypesOfTheDecreeAreThereWithTheirAbbreviations() {
		List<String> types = new ArrayList<>();
		this.apiClient.get(ADMIN + "types").json().path("items").forEach((type) -> {
			if (type.path("legalClass").asString().equals("ADMINISTRATIVE")) {
				types.add(type.path("name").asString() + "=" + type.path("abbreviation").asString(""));
			}
		});
		assertThat(types.subList(0, 29)).containsExactly("Nghị quyết=NQ", "Quyết định=QĐ", "Chỉ thị=CT", "Quy chế=QC",
				"Quy định=QyĐ", "Thông cáo=TC", "Thông báo=TB", "Hướng dẫn=HD", "Chương trình=CTr", "Kế hoạch=KH",
				"Phương án=PA", "Đề án=ĐA", "Dự án=DA", "Báo cáo=BC", "Biên bản=BB", "Tờ trình=TTr", "Hợp đồng=HĐ",
				"Công điện=CĐ", "Bản ghi nhớ=BGN", "Bản thỏa thuận=BTT", "Giấy ủy quyền=GUQ", "Giấy mời=GM",
				"Giấy giới thiệu=GGT", "Giấy nghỉ phép=GNP", "Phiếu gửi=PG", "Phiếu chuyển=PC", "Phiếu báo=PB",
				"Công văn=", "Thư công=");
	}

	@Test
	void anEntryIsAddedChangedAndRemovedByVersion() {
		ApiClient.Answer added = this.apiClient.post(ADMIN + "signers",
				Map.of("fullName", "Nguyễn Văn An", "positions", List.of(Map.of("title", "Chủ tịch"))));
		assertThat(added.status()).as(added.text()).isEqualTo(201);
		String at = added.header("Location");
		assertThat(added.header("ETag")).isEqualTo("\"0\"");
		Map<String, Object> changed = Map.of("fullName", "Nguyễn Văn Ân");
		assertThat(this.apiClient.put(at, changed).status()).isEqualTo(428);
		assertThat(this.apiClient.with("If-Match", "\"0\"").put(at, changed).status()).isEqualTo(200);
		assertThat(this.apiClient.with("If-Match", "\"0\"").put(at, changed).status()).isEqualTo(412);
		JsonNode known = this.apiClient.get(at).json();
		assertThat(known.path("fullName").asString()).isEqualTo("Nguyễn Văn Ân");
		assertThat(known.path("slug").asString()).isEqualTo("nguyen-van-an");
		String version = this.apiClient.get(at).header("ETag");
		assertThat(this.apiClient.with("If-Match", version).call("DELETE", at, null).status()).isEqualTo(204);
		assertThat(this.apiClient.get(at).status()).isEqualTo(404);
	}

	@Test
	void fieldsMakeATreeWithoutCycles() {
		String wide = this.apiClient.post(ADMIN + "fields", Map.of("name", "Nông nghiệp")).json().path("id").asString();
		String narrow = this.apiClient.post(ADMIN + "fields", Map.of("name", "Cà phê", "parentId", wide))
			.json()
			.path("id")
			.asString();
		ApiClient.Answer cycle = this.apiClient.with("If-Match", "\"0\"")
			.put(ADMIN + "fields/" + wide, Map.of("name", "Nông nghiệp", "parentId", narrow));
		assertThat(cycle.fieldCode()).isEqualTo("cycle");
		ApiClient.Answer self = this.apiClient.with("If-Match", "\"0\"")
			.put(ADMIN + "fields/" + wide, Map.of("name", "Nông nghiệp", "parentId", wide));
		assertThat(self.fieldCode()).isEqualTo("cycle");
		assertThat(this.apiClient.post(ADMIN + "fields", Map.of("name", "Chè", "parentId", "khong-co")).fieldCode())
			.isEqualTo("not-found");
		assertThat(this.apiClient.with("If-Match", "\"0\"").call("DELETE", ADMIN + "fields/" + wide, null).code())
			.isEqualTo("taxonomy-in-use");
	}

	@Test
	void noBodyComesToSucceedItself() {
		ApiClient.Answer first = this.apiClient.post(ADMIN + "issuing-bodies", Map.of("name", "Sở Khoa học"));
		String id = first.json().path("id").asString();
		String second = this.apiClient.post(ADMIN + "issuing-bodies", Map.of("name", "Sở Công nghệ", "successorId", id))
			.json()
			.path("id")
			.asString();
		for (String successor : List.of(id, second)) {
			ApiClient.Answer cycle = this.apiClient.with("If-Match", first.header("ETag"))
				.put(first.header("Location"), Map.of("name", "Sở Khoa học", "successorId", successor));
			assertThat(cycle.status()).isEqualTo(400);
			assertThat(cycle.field()).isEqualTo("successorId");
			assertThat(cycle.fieldCode()).isEqualTo("cycle");
		}
	}

	@Test
	void anOfficeEndsNoEarlierThanItBegins() {
		Map<String, Object> day = Map.of("title", "Chủ tịch", "from", "2016-01-02", "to", "2016-01-02");
		Map<String, Object> backwards = Map.of("title", "Phó Chủ tịch", "from", "2016-01-02", "to", "2016-01-01");
		ApiClient.Answer refused = this.apiClient.post(ADMIN + "signers",
				Map.of("fullName", "Lê Văn Ngược", "positions", List.of(day, backwards)));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).isEqualTo("positions[1].to");
		assertThat(refused.fieldCode()).isEqualTo("before-start");
	}

	@Test
	void whatIsNamedTwiceOrWronglyIsRefused() {
		assertThat(this.apiClient.post(ADMIN + "issuing-bodies", Map.of("name", "Sở Y tế")).status()).isEqualTo(201);
		assertThat(this.apiClient.post(ADMIN + "issuing-bodies", Map.of("name", "Sở Y tế")).code())
			.isEqualTo("already-there");
		assertThat(this.apiClient.post(ADMIN + "issuing-bodies", Map.of("name", " ")).field()).isEqualTo("name");
		assertThat(this.apiClient.post(ADMIN + "signers", Map.of("fullName", "TS. Trần Bình")).fieldCode())
			.isEqualTo("academic-title");
		assertThat(this.apiClient.post(ADMIN + "types", Map.of("code", "qđ", "name", "x", "legalClass", "PARTY"))
			.fieldCode()).isEqualTo("code-malformed");
		assertThat(
				this.apiClient.post(ADMIN + "types", Map.of("code", "QD", "name", "x", "legalClass", "PARTY")).code())
			.isEqualTo("already-there");
		assertThat(this.apiClient.post(ADMIN + "types", Map.of("name", "x")).status()).isEqualTo(400);
	}

}
