package vn.lhh.news;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import vn.lhh.testkit.contract.EditorialWorkflow;

/** Describes the types of content to the contracts that each of them keeps. */
final class NewsTypes {

	private static final Map<Integer, String> PICTURES = new ConcurrentHashMap<>();

	private final int port;

	private final Bureau bureau;

	private final UnaryOperator<String> pictures;

	NewsTypes(int port) {
		this(port, (title) -> PICTURES.computeIfAbsent(port, (key) -> new Bureau(port).picture()));
	}

	/**
	 * Describes the types with chosen pictures.
	 * @param pictures gives the picture of the item with a title
	 */
	NewsTypes(int port, UnaryOperator<String> pictures) {
		this.port = port;
		this.bureau = new Bureau(port);
		this.pictures = pictures;
	}

	List<EditorialWorkflow> all() {
		return List.of(articles(), announcements(), albums(), pages(), banners());
	}

	EditorialWorkflow articles() {
		return new Type("article",
				(title, picture) -> Bureau.article(this.bureau.category(Bureau.unique("muc")), title, "tags",
						List.of("thẻ"), "leadImage", picture, "authors", List.of(Map.of("penName", "Ban Biên tập")),
						"source", Map.of("name", "Liên hiệp Hội"), "featured", true));
	}

	EditorialWorkflow announcements() {
		return new Type("announcement",
				(title, picture) -> Map.of("title", title, "bodyHtml", html(picture), "validFrom",
						"2026-01-01T00:00:00Z", "validTo", "2100-01-01T00:00:00Z", "pinnedUntil",
						"2090-01-01T00:00:00Z", "deadlineAt", "2091-01-01T00:00:00Z", "eventPlace", "Đà Lạt"));
	}

	EditorialWorkflow albums() {
		return new Type("album", (title, picture) -> Map.of("title", title, "photos", List.of(picture), "description",
				"Ảnh", "eventDate", "2017-09-28", "place", "Đà Lạt"));
	}

	EditorialWorkflow pages() {
		String parents = "/api/news/admin/pages";
		return new Type("page",
				(title, picture) -> Map.of("title", title, "bodyHtml", html(picture), "parentId",
						this.bureau.created(parents, Map.of("title", "Trang trên", "bodyHtml", "<p>a</p>"))
							.path("id")
							.asString()));
	}

	EditorialWorkflow banners() {
		return new Type("banner",
				(title, picture) -> Map.of("title", title, "positionId", this.bureau.position(Bureau.unique("cho")),
						"image", picture, "targetUrl", "/thong-bao", "sponsor", "Hội", "endAt",
						"2100-01-01T00:00:00Z"));
	}

	private static String html(Map<String, Object> picture) {
		return "<p>Chữ <a href=\"/api/news/media/" + picture.get("mediaId") + "\">hình</a></p>";
	}

	private final class Type extends EditorialWorkflow {

		private final String name;

		private final BiFunction<String, Map<String, Object>, Map<String, Object>> content;

		Type(String name, BiFunction<String, Map<String, Object>, Map<String, Object>> content) {
			super(NewsTypes.this.port, "/api/news/admin/" + name + "s", "/api/news/" + name + "s");
			this.name = name;
			this.content = content;
		}

		@Override
		public Map<String, Object> content(String title) {
			return this.content.apply(title, Map.of("mediaId", NewsTypes.this.pictures.apply(title)));
		}

		@Override
		public String eventPrefix() {
			return "news." + this.name;
		}

		@Override
		public String writersRole() {
			return "EDITOR";
		}

	}

}
