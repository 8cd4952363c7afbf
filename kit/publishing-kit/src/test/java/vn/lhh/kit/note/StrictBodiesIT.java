package vn.lhh.kit.note;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class StrictBodiesIT {

	private static final String NOTES = "/api/note/admin/notes";

	@LocalServerPort
	private int port;

	private ApiClient writer;

	@BeforeEach
	void writer() {
		this.writer = new ApiClient(this.port).as("WRITER", "BOSS");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"title":"a","titel":"b"}                            | titel       | field-unknown
			{"title":1}                                          | title       | wrong-type
			{"title":true}                                       | title       | wrong-type
			{"title":["a"]}                                      | title       | wrong-type
			{"title":"a","publishAt":1893456000000}              | publishAt   | wrong-type
			{"title":"a","publishAt":"1893456000000"}            | publishAt   | time-malformed
			{"title":"a","publishAt":"2026-01-01"}               | publishAt   | time-malformed
			{"title":"a","publishAt":""}                         | publishAt   | time-malformed
			{"title":"a","validTo":"2026-02-30T00:00:00+07:00"}  | validTo     | time-malformed
			{"title":"a","validTo":"+12026-02-20T00:00:00Z"}     | validTo     | time-malformed
			{"title":"a","validTo":"0026-02-20T00:00:00Z"}       | validTo     | out-of-range
			{"title":"a","validTo":"9999-12-31T23:59:59Z"}       | validTo     | out-of-range
			{"title":"a","validTo":"1900-01-01T00:00:00Z"}       | validTo     | out-of-range
			{"title":"a","visibility":1}                         | visibility  | wrong-type
			{"title":"a","visibility":"SECRET"}                  | visibility  | not-a-choice
			{"title":"a","visibility":"public"}                  | visibility  | not-a-choice
			{"title":"a","labels":"x"}                           | labels      | wrong-type
			{"title":"a","labels":["x",null]}                    | labels[1]   | required
			{"title":"a","labels":["x",2]}                       | labels[1]   | wrong-type
			{"title":"a","parts":[{"text":"x"},{"texts":"y"}]}   | parts[1].texts | field-unknown
			{"title":"a","parts":[{"text":"x"},[]]}              | parts[1]    | wrong-type
			{"title":"a","parts":[{"place":1.5}]}                | parts[0].place | wrong-type
			{"title":"a","parts":[{"place":"1"}]}                | parts[0].place | wrong-type
			{"title":"a","parts":[{"place":99999999999}]}        | parts[0].place | out-of-range
			{"title":"a","parts":[{"shown":"true"}]}             | parts[0].shown | wrong-type
			{"title":"a","parts":[{"shown":1}]}                  | parts[0].shown | wrong-type
			{"title":"a","parts":[{"text":"a","text":"b"}]}      | parts[0].text | field-repeated
			{"title":"a","title":"b"}                            | title       | field-repeated
			{"title":"a\\ud800"}                                 | title       | text-malformed
			{"title":"a\\u0000"}                                 | title       | text-malformed
			""")
	void whatIsNotAsAgreedIsNamed(String body, String field, String code) {
		ApiClient.Answer answer = this.writer.post(NOTES, body);
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.field()).isEqualTo(field);
		assertThat(answer.fieldCode()).isEqualTo(code);
		assertThat(answer.json().path("errors").get(0).path("message").asString()).contains(" ").doesNotContain("{");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"title":"a","validTo":"1900-01-01T00:00:00Z"} | từ 1912-01-01T00:00:00Z đến 9999-12-31.
			{"title":"a","parts":[{"place":99999999999}]}  | từ -2.147.483.648 đến 2.147.483.647.
			""")
	void howFarAValueMayGoIsSaid(String body, String range) {
		assertThat(this.writer.post(NOTES, body).json().path("errors").get(0).path("message").asString())
			.endsWith(range);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			[{"title":"a"}]       | body-not-object
			"title"               | body-not-object
			null                  | body-not-object
			7                     | body-not-object
			{"title":"a"} {}      | body-unreadable
			{"title":"a"}]        | body-unreadable
			{'title':"a"}         | body-unreadable
			{"title":NaN}         | body-unreadable
			""")
	void onlyOneObjectIsTaken(String body, String code) {
		ApiClient.Answer answer = this.writer.post(NOTES, body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo(code);
	}

	@Test
	void aBodyMayBeNeitherTooDeepNorTooLarge() {
		assertThat(this.writer.post(NOTES, "{\"a\":".repeat(70) + "1" + "}".repeat(70)).code())
			.isEqualTo("body-unreadable");
		ApiClient.Answer large = this.writer.post(NOTES, "{\"title\":\"" + "a".repeat(9_000_000) + "\"}");
		assertThat(large.status()).isEqualTo(413);
		assertThat(large.code()).isEqualTo("too-large");
		assertThat(large.json().path("detail").asString()).endsWith("nhiều nhất 8 MB.");
	}

	@Test
	void allThatIsWrongIsSaidAtOnceAndByName() {
		ApiClient.Answer answer = this.writer.post(NOTES,
				"{\"titel\":\"a\",\"visibility\":1,\"validFrom\":\"2026-02-01T00:00:00Z\",\"validTo\":\"2026-01-01T00:00:00Z\"}");
		assertThat(errors(answer)).containsExactlyInAnyOrder("titel field-unknown", "visibility wrong-type",
				"title required", "validTo not-after-start");
		assertThat(answer.json().path("detail").asString()).startsWith("Có 4 mục cần sửa: ")
			.contains("titel", "tiêu đề", "phạm vi xem");
	}

	@Test
	void theViewAsItWasReadIsTakenBackAndWhatWasEditedInItCounts() {
		ObjectNode view = created("{\"title\":\"Xem rồi sửa\",\"parts\":[{\"text\":\"một\",\"place\":1}]}");
		ApiClient.Answer unchanged = saved(view, view);
		assertThat(unchanged.status()).as(unchanged.text()).isEqualTo(200);
		ObjectNode edited = (ObjectNode) unchanged.json();
		((ObjectNode) edited.path("draft")).put("title", "Đã sửa trong bản nháp");
		ApiClient.Answer nested = saved(edited, edited);
		assertThat(nested.json().path("draft").path("title").asString()).isEqualTo("Đã sửa trong bản nháp");
		assertThat(nested.json().path("draft").path("parts").path(0).path("text").asString()).isEqualTo("một");
	}

	@Test
	void fieldsMayStandBesideTheViewTheyWereReadFrom() {
		ObjectNode view = created("{\"title\":\"Sửa bên cạnh\"}");
		ApiClient.Answer beside = saved(view, view.deepCopy().put("title", "Tiêu đề bên cạnh"));
		assertThat(beside.status()).as(beside.text()).isEqualTo(200);
		assertThat(beside.json().path("draft").path("title").asString()).isEqualTo("Tiêu đề bên cạnh");
		ObjectNode both = ((ObjectNode) beside.json()).put("title", "Một");
		((ObjectNode) both.path("draft")).put("title", "Hai");
		assertThat(errors(saved(both, both))).containsExactly("draft.title read-only");
	}

	@Test
	void theContentAloneMayBeSentBackWithWhatTheServerMadeOfIt() {
		ObjectNode view = created("{\"title\":\"Nội dung\",\"parts\":[{\"text\":\"một\"},{\"text\":\"hai hai\"}]}");
		ObjectNode content = (ObjectNode) view.path("draft").deepCopy();
		assertThat(content.path("words").asInt()).isEqualTo(2);
		JsonNode first = content.withArray("parts").remove(0);
		content.withArray("parts").add(first);
		ApiClient.Answer moved = saved(view, content.put("title", "Nội dung mới của bài"));
		assertThat(moved.status()).as(moved.text()).isEqualTo(200);
		assertThat(moved.json().path("draft").path("parts").path(0).path("text").asString()).isEqualTo("hai hai");
		assertThat(moved.json().path("draft").path("words").asInt()).isEqualTo(5);
	}

	@Test
	void aReadOnlyFieldThatWasChangedIsRefusedByName() {
		ObjectNode view = created("{\"title\":\"Chỉ để xem\",\"parts\":[{\"text\":\"một\"}]}");
		assertThat(errors(saved(view, view.deepCopy().put("status", "PUBLISHED").put("revisionNo", 9))))
			.containsExactlyInAnyOrder("status read-only", "revisionNo read-only");
		ObjectNode content = (ObjectNode) view.path("draft").deepCopy();
		((ObjectNode) content.path("parts").path(0)).put("length", 99);
		assertThat(errors(saved(view, content))).containsExactly("parts[0].length read-only");
	}

	@Test
	void whoeverEditsAnOlderVersionIsToldSo() {
		ObjectNode view = created("{\"title\":\"Bản cũ\"}");
		assertThat(saved(view, view).status()).isEqualTo(200);
		assertThat(saved(view, view).status()).isEqualTo(412);
		assertThat(this.writer.put(NOTES + "/" + view.path("id").asString(), view).status()).isIn(400, 428);
	}

	private ObjectNode created(String body) {
		ApiClient.Answer answer = this.writer.post(NOTES, body);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return (ObjectNode) this.writer.get(answer.header("Location")).json();
	}

	private ApiClient.Answer saved(ObjectNode seen, ObjectNode body) {
		return this.writer.with("If-Match", "\"" + seen.path("version").asLong() + "\"")
			.put(NOTES + "/" + seen.path("id").asString(), body);
	}

	private static List<String> errors(ApiClient.Answer answer) {
		return answer.json()
			.path("errors")
			.valueStream()
			.map((error) -> error.path("field").asString() + " " + error.path("code").asString())
			.toList();
	}

}
