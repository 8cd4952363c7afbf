package vn.lhh.launcher.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls the admin API of documents as a records officer and an approver.
 */
public final class DocumentEditor {

	private static final String DOCUMENTS = "/api/documents/admin/documents";

	private final PublicClient publicClient;

	private final String officer;

	private final String approver;

	public DocumentEditor(WholeSite site) {
		this.publicClient = site.visitor();
		this.officer = site.token("admin");
		this.approver = site.token("approver");
	}

	/**
	 * Publishes a document with a Word file.
	 * @return its location in the admin API
	 */
	public String publish(String number, String subject, String fileText) {
		String issuer = JsonPath.read(this.publicClient.served("/api/documents/facets").body(), "$.issuers[0].code");
		Answer created = this.publicClient.post(DOCUMENTS, this.officer, """
				{"numberSymbolRaw": "%s", "typeId": "QD", "legalClass": "ADMINISTRATIVE", "abstract": "%s",
				 "issueDate": "2016-05-20", "issuers": [{"bodyId": "%s"}]}""".formatted(number, subject, issuer));
		assertThat(created.status()).as(created.body()).isEqualTo(201);
		String location = created.header("Location");
		Answer attached = this.publicClient.upload(location + "/files", this.officer,
				Map.of("role", "MAIN", "title", "Toàn văn"), "toan-van.docx", word(fileText));
		assertThat(attached.status()).as(attached.body()).isEqualTo(201);
		move(location, "publish");
		return location;
	}

	public void takeDown(String location) {
		move(location, "unpublish");
	}

	private void move(String location, String move) {
		Answer moved = this.publicClient.post(location + "/" + move, this.approver, "{}");
		assertThat(moved.status()).as(moved.body()).isEqualTo(200);
	}

	private static byte[] word(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:t>%s</w:t></w:p></w:body></w:document>"
				.formatted(text)
				.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
