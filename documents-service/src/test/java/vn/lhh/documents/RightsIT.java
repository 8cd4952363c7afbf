package vn.lhh.documents;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsSubject;

import static vn.lhh.testkit.contract.RightsSubject.plain;
import static vn.lhh.testkit.contract.RightsSubject.posted;
import static vn.lhh.testkit.contract.RightsSubject.scoped;

class RightsIT extends RightsContract {

	private static final String ADMIN = "/api/documents/admin/";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@LocalServerPort
	private int port;

	@Override
	protected String scopeType() {
		return "FIELD";
	}

	@Override
	protected ScopeIds containers(ApiClient administrator) {
		new Desk(this.port);
		String granted = posted(administrator, ADMIN + "fields", named("Lĩnh vực"));
		return new ScopeIds(granted,
				posted(administrator, ADMIN + "fields", Map.of("name", unique("Nhánh"), "parentId", granted)),
				posted(administrator, ADMIN + "fields", named("Lĩnh vực")));
	}

	@Override
	protected List<RightsSubject> subjects(ApiClient administrator) {
		return List.of(
				scoped(ADMIN + "documents",
						(field) -> Desk.paper(NUMBER.incrementAndGet() + "/QĐ-UBND", "fieldIds", List.of(field))),
				plain(ADMIN + "types",
						(none) -> Map.of("code", "T" + NUMBER.incrementAndGet(), "name", unique("Loại"), "legalClass",
								"FORM")),
				plain(ADMIN + "issuing-bodies", (none) -> named("Cơ quan")),
				plain(ADMIN + "fields", (none) -> named("Lĩnh vực")),
				plain(ADMIN + "signers", (none) -> Map.of("fullName", unique("Nguyễn Văn"))));
	}

	@Override
	protected Map<String, Object> bodies() {
		return Map.of("POST " + ADMIN + "documents/{id}/files", Map.of("role", "MAIN", "title", "Toàn văn"));
	}

	private static Map<String, Object> named(String name) {
		return Map.of("name", unique(name));
	}

	private static String unique(String name) {
		return name + " " + NUMBER.incrementAndGet();
	}

}
