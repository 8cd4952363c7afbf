package vn.lhh.news;

import java.util.List;
import java.util.Map;

import vn.lhh.news.media.TestPictures;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsSubject;

import static vn.lhh.testkit.contract.RightsSubject.plain;
import static vn.lhh.testkit.contract.RightsSubject.posted;
import static vn.lhh.testkit.contract.RightsSubject.scoped;

class RightsIT extends RightsContract {

	private static final String ADMIN = "/api/news/admin/";

	@Override
	protected String scopeType() {
		return "CATEGORY";
	}

	@Override
	protected ScopeIds containers(ApiClient administrator) {
		String granted = posted(administrator, ADMIN + "categories", category(null));
		return new ScopeIds(granted, posted(administrator, ADMIN + "categories", category(granted)),
				posted(administrator, ADMIN + "categories", category(null)));
	}

	@Override
	protected List<RightsSubject> subjects(ApiClient administrator) {
		String group = posted(administrator, ADMIN + "link-groups", Map.of("title", Bureau.unique("Nhóm")));
		String position = posted(administrator, ADMIN + "banner-positions", position());
		Map<String, String> photo = Map.of("mediaId", picture(administrator));
		return List.of(scoped(ADMIN + "articles", (category) -> Bureau.article(category, Bureau.unique("Bài"))),
				plain(ADMIN + "announcements",
						(none) -> Map.of("title", Bureau.unique("Báo"), "validFrom", "2026-01-01T00:00:00Z")),
				plain(ADMIN + "albums", (none) -> Map.of("title", Bureau.unique("Ảnh"), "photos", List.of(photo))),
				plain(ADMIN + "pages", (none) -> Map.of("title", Bureau.unique("Trang"), "bodyHtml", "<p>a</p>")),
				plain(ADMIN + "banners",
						(none) -> Map.of("title", Bureau.unique("Biển"), "positionId", position, "html", "<p>a</p>")),
				plain(ADMIN + "categories", (none) -> category(null)),
				plain(ADMIN + "link-groups", (none) -> Map.of("title", Bureau.unique("Nhóm"))),
				plain(ADMIN + "links",
						(none) -> Map.of("groupId", group, "title", Bureau.unique("Nơi"), "url", "https://lhh.test/")),
				plain(ADMIN + "banner-positions", (none) -> position()),
				new RightsSubject(ADMIN + "media", false, (none) -> Map.of("alt", "Ảnh"), (by, none) -> picture(by)));
	}

	private static String picture(ApiClient by) {
		return Bureau.upload(by, "anh.png", TestPictures.encoded("png", 40, 30), Bureau.unique("Ảnh"))
			.json()
			.path("id")
			.asString();
	}

	private static Map<String, Object> category(@org.jspecify.annotations.Nullable String parent) {
		Map<String, Object> category = Map.of("name", Bureau.unique("Mục"));
		return (parent == null) ? category : Bureau.with(category, "parentId", parent);
	}

	private static Map<String, Object> position() {
		String code = Bureau.unique("cho");
		return Map.of("code", code, "title", code, "width", 640, "height", 360);
	}

}
