package vn.lhh.documents.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.documents.document.DocumentReader;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@TestPropertySource(properties = "portal.demo=true")
class DemoDocumentsIT {

	private static final List<String> SEED_PAGE = List.of("582/QĐ-UBND 2018-03-30", "2136/QĐ-UBND 2016-09-28",
			"50/QĐ-LHH 2015-03-20", "44/QĐ-LHH 2015-03-17", "4171/KH-UBND 2014-08-14", "25/2014/Đ-UBND 2014-05-23",
			"3553/UBND-VX 2013-06-25", "688/UBND-VX 2013-02-06", "48/QĐ-TW 2011-11-07", "01 2011-10-26",
			"01/2011/TT-BTC 2011-01-06", "48 CT/TU 2010-09-07");

	@LocalServerPort
	private int port;

	@Autowired
	private DemoDocuments demo;

	@Autowired
	private DocumentReader reader;

	@Autowired
	private AttachmentStore attachmentStore;

	@Test
	void theTwelveRowsOfTheSeedPageStandFirstInItsOrderAndAgainNotTwice() {
		this.demo.run(new DefaultApplicationArguments());
		assertThat(numbers("/api/documents?size=12")).isEqualTo(SEED_PAGE);
		JsonNode page = get("/api/documents?size=12&page=4");
		assertThat(page.path("totalItems").asInt()).isEqualTo(45);
		assertThat(page.path("items").size()).isEqualTo(9);
	}

	@Test
	void listDetailAndFacetsHaveTheShapesOthersRelyOn() {
		JsonNode list = get("/api/documents?size=12");
		assertThat(ApiClient.missing(ApiClient.contract("http/documents.list.json"), list, "")).isEmpty();
		assertThat(list.path("items").valueStream()).isNotEmpty().noneMatch((item) -> item.path("updatedAt").isNull());
		assertThat(ApiClient.missing(ApiClient.contract("http/documents.document.json"),
				get("/api/documents/4171-kh-ubnd-2014"), ""))
			.isEmpty();
		assertThat(ApiClient.missing(ApiClient.contract("http/documents.document.json"),
				get("/api/documents/25-2014-d-ubnd"), ""))
			.isEmpty();
		assertThat(
				ApiClient.missing(ApiClient.contract("http/documents.facets.json"), get("/api/documents/facets"), ""))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			number=582 qd ubnd          | 582/QĐ-UBND
			number=582                  | 582/QĐ-UBND
			q=582 qd ubnd               | 582/QĐ-UBND
			q=582/QĐ-UBND               | 582/QĐ-UBND
			q=582qdubnd                 | 582/QĐ-UBND
			number=25/2014/QĐ-UBND      | 25/2014/Đ-UBND
			number=25/2014/Đ-UBND       | 25/2014/Đ-UBND
			number=1/TT-BTC             | 01/2011/TT-BTC
			number=48 ct                | 48 CT/TU
			q=dieu le                   | 582/QĐ-UBND
			q=điều lệ nhiệm kỳ          | 582/QĐ-UBND
			number=01                   | 01
			q=bang khen                 | 2136/QĐ-UBND
			type=TT                     | 01/2011/TT-BTC
			issuer=bo-tai-chinh         | 01/2011/TT-BTC
			year=2018                   | 582/QĐ-UBND
			from=2018-01-01             | 582/QĐ-UBND
			to=2010-12-31               | 48 CT/TU
			field=thi-dua-khen-thuong   | 2136/QĐ-UBND
			validity=UNKNOWN            | 582/QĐ-UBND
			""")
	void aReaderFindsByNumberWordsAndChoices(String query, String first) {
		List<String> found = numbers("/api/documents?" + query.replace(" ", "%20"));
		assertThat(found).isNotEmpty();
		assertThat(found.getFirst()).startsWith(first + " ");
	}

	@Test
	void aNumberStandsBeforeItsNeighboursAndNothingElseIsFound() {
		assertThat(numbers("/api/documents?number=48")).hasSize(2);
		assertThat(numbers("/api/documents?number=82")).isEmpty();
		assertThat(numbers("/api/documents?q=!!!")).isEmpty();
		assertThat(numbers("/api/documents?validity=EXPIRED")).isEmpty();
		assertThat(numbers("/api/documents?type=CTR")).containsExactly("65-CTr/TU 2008-11-24");
	}

	@Test
	void aWiderFieldHoldsItsNarrowerOnes() {
		List<String> narrow = numbers("/api/documents?field=sang-tao-ky-thuat");
		assertThat(narrow).hasSizeGreaterThan(2);
		assertThat(numbers("/api/documents?size=50&field=khoa-hoc-va-cong-nghe")).containsAll(narrow)
			.hasSizeGreaterThan(narrow.size());
	}

	@Test
	void eachFacetCountsWhatItsChoiceWouldLeave() {
		JsonNode all = get("/api/documents/facets");
		assertThat(count(all, "types", "QD")).isEqualTo(13);
		assertThat(count(all, "issuers", "ubnd-tinh-lam-dong")).isEqualTo(12);
		assertThat(count(all, "years", "2011")).isEqualTo(3);
		assertThat(count(all, "validity", "UNKNOWN")).isEqualTo(45);
		JsonNode decisions = get("/api/documents/facets?type=QD");
		assertThat(count(decisions, "types", "KH")).isEqualTo(3);
		assertThat(count(decisions, "issuers", "ubnd-tinh-lam-dong")).isEqualTo(6);
		assertThat(count(decisions, "years", "2010")).isZero();
		for (String list : List.of("types", "issuers", "fields", "years")) {
			String parameter = Map.of("types", "type", "issuers", "issuer", "fields", "field", "years", "year")
				.get(list);
			decisions.path(list).forEach((choice) -> {
				String others = list.equals("types") ? "" : "&type=QD";
				String query = "?" + parameter + "=" + choice.path("code").asString() + others;
				assertThat(get("/api/documents" + query).path("totalItems").asLong()).as(query)
					.isEqualTo(choice.path("count").asLong());
			});
		}
	}

	@Test
	void answersTellCachesWhatTheyAreMadeOf() {
		ApiClient.Answer list = new ApiClient(this.port).get("/api/documents?size=1");
		assertThat(list.header("Surrogate-Key")).contains("documents-list", "home", "document:");
		assertThat(list.header("ETag")).startsWith("\"");
		assertThat(new ApiClient(this.port).with("If-None-Match", list.header("ETag"))
			.get("/api/documents?size=1")
			.status()).isEqualTo(304);
		assertThat(new ApiClient(this.port).call("HEAD", "/api/documents/582-qd-ubnd-2018", null).status())
			.isEqualTo(200);
	}

	@Test
	void theApiDescribesItself() {
		JsonNode api = get("/api/documents/openapi.json");
		assertThat(api.path("openapi").asString()).startsWith("3.1");
		assertThat(api.path("paths").has("/api/documents/{slug}/files/{fileId}")).isTrue();
		List<String> parameters = new ArrayList<>();
		api.path("paths")
			.path("/api/documents")
			.path("get")
			.path("parameters")
			.forEach((parameter) -> parameters.add(parameter.path("name").asString()));
		assertThat(parameters).contains("q", "number", "type", "field", "issuer", "year", "validity", "from", "to");
	}

	@Test
	void relationsAreToldFromBothSides() {
		JsonNode base = get("/api/documents/48-ct-tu-2010").path("relations");
		assertThat(base.get(0).path("kind").asString()).isEqualTo("GUIDES");
		assertThat(base.get(0).path("numberSymbol").asString()).isEqualTo("42-CT/TW");
		assertThat(base.get(0).path("url").isNull()).isTrue();
		assertThat(base.get(1).path("kind").asString()).isEqualTo("BASIS_OF");
		assertThat(base.get(1).path("label").asString()).isEqualTo("Là căn cứ của");
		assertThat(base.get(1).path("url").asString()).isEqualTo("/van-ban/3553-ubnd-vx-2013");
	}

	@Test
	void everyDocumentHasAReadableVietnamesePdf() throws Exception {
		for (JsonNode item : get("/api/documents?size=50").path("items")) {
			JsonNode file = get("/api/documents/" + item.path("slug").asString()).path("files").get(0);
			assertThat(file.path("mime").asString()).isEqualTo("application/pdf");
			assertThat(file.path("pages").asInt()).isEqualTo(1);
			var stored = this.reader.file(item.path("slug").asString(), file.path("id").asString()).file();
			try (var in = this.attachmentStore.open(stored.id()); PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
				String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
				assertThat(text).contains(item.path("numberSymbol").asString()).contains("Nơi nhận");
				assertThat(text).contains(item.path("abstract").asString());
			}
		}
	}

	@Test
	void theTextOfEachPdfIsAnnounced() {
		Map<String, JsonNode> documents = new HashMap<>();
		get("/api/documents?size=50").path("items").forEach((item) -> documents.put(item.path("id").asString(), item));
		List<JsonNode> texts = new TopicReader("documents.texts")
			.matching((event) -> documents.containsKey(documentId(event.value())), documents.size())
			.stream()
			.map((event) -> ApiClient.json(event.value()))
			.toList();
		assertThat(texts).hasSize(45).allSatisfy((text) -> {
			JsonNode document = documents.get(text.path("documentId").asString());
			assertThat(text.path("text").asString().replaceAll("\\s+", " "))
				.contains(document.path("numberSymbol").asString(), document.path("abstract").asString());
			assertThat(text.path("scan").asBoolean()).isFalse();
		});
	}

	private static String documentId(String event) {
		return ApiClient.json(String.valueOf(event)).path("documentId").asString("");
	}

	private List<String> numbers(String path) {
		List<String> numbers = new ArrayList<>();
		get(path).path("items")
			.forEach((item) -> numbers
				.add(item.path("numberSymbol").asString() + " " + item.path("issueDate").asString()));
		return numbers;
	}

	private static long count(JsonNode facets, String list, String code) {
		for (JsonNode choice : facets.path(list)) {
			if (choice.path("code").asString().equals(code)) {
				return choice.path("count").asLong();
			}
		}
		return 0;
	}

	private JsonNode get(String path) {
		String ascii = java.net.URI.create(path).toASCIIString();
		ApiClient.Answer answer = new ApiClient(this.port).get(ascii);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

}
