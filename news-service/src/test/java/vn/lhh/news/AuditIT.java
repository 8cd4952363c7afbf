package vn.lhh.news;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.news.media.TestPictures;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;

/** Tests that each admin write of news-service is audited. */
class AuditIT extends AuditContract {

	private static final String ADMIN = "/api/news/admin/";

	@LocalServerPort
	private int port;

	AuditIT() {
		super("news", "POST /api/news/admin/articles/{id}/preview", "POST /api/news/admin/announcements/{id}/preview",
				"POST /api/news/admin/pages/{id}/preview", "POST /api/news/admin/albums/{id}/preview",
				"POST /api/news/admin/banners/{id}/preview");
	}

	@Override
	protected void makeEveryWrite() {
		new NewsTypes(this.port).all().forEach(this::makeWorkflow);
		ApiClient admin = api().as("ADMIN");
		makeCrud(admin, ADMIN + "categories", Map.of("name", Bureau.unique("Mục")),
				Map.of("name", Bureau.unique("Mục khác")));
		makeCrud(admin, ADMIN + "link-groups", Map.of("title", Bureau.unique("Nhóm")),
				Map.of("title", Bureau.unique("Nhóm khác")));
		String group = admin.post(ADMIN + "link-groups", Map.of("title", Bureau.unique("Nhóm")))
			.json()
			.path("id")
			.asString();
		makeCrud(admin, ADMIN + "links", Map.of("groupId", group, "title", "Sở", "url", "https://so.vn"),
				Map.of("groupId", group, "title", "Bộ", "url", "https://bo.vn"));
		makeCrud(admin, ADMIN + "banner-positions",
				Map.of("code", Bureau.unique("vt"), "title", "Vị trí", "width", 600, "height", 200),
				Map.of("code", Bureau.unique("vt"), "title", "Chỗ", "width", 600, "height", 200));
		writeMedia(admin);
		writeSite(admin);
	}

	private void writeMedia(ApiClient admin) {
		AtomicReference<ApiClient.Answer> uploaded = new AtomicReference<>();
		make(admin, "POST", ADMIN + "media", (traced) -> {
			uploaded.set(Bureau.upload(traced, "anh.png", TestPictures.encoded("png", 611, 307), "Ảnh"));
			return uploaded.get();
		});
		String item = ADMIN + "media/" + uploaded.get().json().path("id").asString();
		makeAtVersion(admin, "PUT", item, item, Map.of("alt", "Ảnh khác"));
		make(admin, "DELETE", item);
	}

	private void writeSite(ApiClient admin) {
		String site = ADMIN + "site";
		makeAtVersion(admin, "PUT", site, site,
				Map.of("name", "Liên hiệp Hội", "owningBody", "UBND tỉnh", "responsiblePerson", "Chủ tịch"));
		makeAtVersion(admin, "PUT", site + "/menu", site,
				Map.of("menu", List.of(Map.of("title", "Tin", "target", Map.of("type", "URL", "ref", "/tin-tuc")))));
		makeAtVersion(admin, "PUT", site + "/home-blocks", site,
				Map.of("homeBlocks", admin.get(site).json().path("homeBlocks")));
		makeAtVersion(admin, "POST", site + "/revisions/0/restore", site, null);
	}

}
