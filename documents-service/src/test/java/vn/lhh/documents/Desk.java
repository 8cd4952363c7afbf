package vn.lhh.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lhh.testkit.ApiClient;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls the HTTP admin API as a records officer would. */
public final class Desk {

	public static final String DOCUMENTS = "/api/documents/admin/documents";

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final ApiClient anyone;

	private final ApiClient apiClient;

	public Desk(int port) {
		this.anyone = new ApiClient(port);
		this.apiClient = this.anyone.as("RECORDS");
		ensure("issuing-bodies", Map.of("name", "UBND tỉnh", "abbreviation", "UBND", "level", "PROVINCE"));
		ensure("issuing-bodies", Map.of("name", "Hội Làm vườn", "abbreviation", "HLV"));
		ensure("fields", Map.of("name", "Khoa học"));
	}

	public ApiClient api() {
		return this.apiClient;
	}

	public static Map<String, Object> paper(String number, Object... more) {
		Map<String, Object> paper = new HashMap<>(Map.of("numberSymbolRaw", number, "typeId", "QD", "legalClass",
				"ADMINISTRATIVE", "abstract", "Về việc thử nghiệm", "issueDate", "2016-05-20", "issuers",
				List.of(Map.of("bodyId", "ubnd-tinh")), "fieldIds", List.of("khoa-hoc")));
		for (int index = 0; index < more.length; index += 2) {
			paper.put((String) more[index], more[index + 1]);
		}
		return paper;
	}

	public JsonNode drafted(Map<String, Object> paper) {
		ApiClient.Answer answer = this.apiClient.post(DOCUMENTS, paper);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json();
	}

	public JsonNode published(Map<String, Object> paper) {
		return moved(drafted(paper).path("id").asString(), "publish");
	}

	public static String slug(JsonNode item) {
		return item.path("slug").asString();
	}

	/** Returns the numbers of the documents that readers find by a query. */
	public List<String> numbers(String query) {
		return this.anyone.get("/api/documents?" + query)
			.json()
			.path("items")
			.valueStream()
			.map((item) -> item.path("numberSymbol").asString())
			.toList();
	}

	public JsonNode moved(String id, String move) {
		ApiClient.Answer answer = this.apiClient.post(DOCUMENTS + "/" + id + "/" + move);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	public ApiClient.Answer attach(String id, String title, String filename, byte[] bytes) {
		return attach(this.apiClient, id, title, filename, bytes);
	}

	ApiClient.Answer attach(ApiClient by, String id, String title, String filename, byte[] bytes) {
		String head = part("role", "MAIN") + part("title", title)
				+ "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(bytes);
		body.writeBytes("\r\n--xyz--\r\n".getBytes(StandardCharsets.UTF_8));
		return by.upload(DOCUMENTS + "/" + id + "/files", "multipart/form-data; boundary=xyz", body.toByteArray());
	}

	public ApiClient.Answer detach(String id, String fileId) {
		String at = DOCUMENTS + "/" + id;
		return this.apiClient.with("If-Match", this.apiClient.get(at).header("ETag"))
			.call("DELETE", at + "/files/" + fileId, null);
	}

	public static byte[] pdf(String line) {
		try (PDDocument pdf = new PDDocument(); var ttf = Desk.class.getResourceAsStream(FONT)) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			PDType0Font font = PDType0Font.load(pdf, ttf, true);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				stream.beginText();
				stream.setFont(font, 12);
				stream.newLineAtOffset(72, 700);
				stream.showText(line);
				stream.endText();
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void ensure(String kind, Map<String, Object> filing) {
		assertThat(this.apiClient.post("/api/documents/admin/" + kind, filing).status()).isIn(201, 409);
	}

	private static String part(String name, String value) {
		return "--xyz\r\nContent-Disposition: form-data; name=\"" + name
				+ "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n";
	}

}
