package vn.lhh.documents;

import java.util.List;
import java.util.Map;

import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;

/** Tests that each admin write of documents-service is audited. */
class AuditIT extends AuditContract {

	private static final String ADMIN = "/api/documents/admin/";

	@LocalServerPort
	private int port;

	AuditIT() {
		super("documents", "POST /api/documents/admin/documents/{id}/preview",
				"POST /api/documents/admin/parse-number");
	}

	private static Map<String, Object> signer(String name) {
		return Map.of("fullName", name, "positions", List.of(Map.of("title", "Chủ tịch")));
	}

	@Override
	protected void makeEveryWrite() {
		makeWorkflow(new DocumentWorkflow(this.port));
		Desk desk = new Desk(this.port);
		String id = desk.drafted(Desk.paper("77/QĐ-UBND")).path("id").asString();
		String files = Desk.DOCUMENTS + "/" + id + "/files";
		ApiClient.Answer attached = make(desk.api(), "POST", files,
				(traced) -> desk.attach(traced, id, "Toàn văn", "toan-van.pdf", Desk.pdf("Nội dung")));
		String file = files + "/" + attached.json().path("id").asString();
		makeAtVersion(desk.api(), "DELETE", file, Desk.DOCUMENTS + "/" + id, null);
		ApiClient records = desk.api();
		makeCrud(records, ADMIN + "types", Map.of("code", "ZZ", "name", "Loại thử", "legalClass", "ADMINISTRATIVE"),
				Map.of("code", "ZZ", "name", "Loại khác", "legalClass", "ADMINISTRATIVE"));
		makeCrud(records, ADMIN + "issuing-bodies", Map.of("name", "Sở Thử"), Map.of("name", "Sở Khác"));
		makeCrud(records, ADMIN + "fields", Map.of("name", "Lĩnh vực thử"), Map.of("name", "Lĩnh vực khác"));
		makeCrud(records, ADMIN + "signers", signer("Nguyễn Văn Thử"), signer("Nguyễn Văn Khác"));
	}

}
