package vn.lhh.news.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.lhh.kit.problem.FieldChecks;

/** Defines the possible home page blocks and validates their settings. */
public final class HomeBlocks {

	private static final Map<String, String> SERVICES = Map.of("announcements", "news", "news", "news", "documents",
			"documents", "members", "members", "questions", "qa", "albums", "news", "links", "news", "banners", "news");

	private HomeBlocks() {
	}

	/**
	 * Returns the default blocks of a site.
	 * @return all eight, in the order of the old home page
	 */
	public static List<HomeBlockSettings> usual() {
		return List.of(block("announcements", "THÔNG BÁO", 5, 1), block("news", "TIN TỨC TỔNG HỢP", 10, 2),
				block("documents", "VĂN BẢN MỚI", 12, 3), block("members", "TỔ CHỨC THÀNH VIÊN", 100, 4),
				block("questions", "HỎI VÀ ĐÁP", 5, 5), block("albums", "HÌNH HOẠT ĐỘNG", 7, 6),
				block("links", "LIÊN KẾT", 20, 7), block("banners", "QUẢNG CÁO", 5, 8));
	}

	/**
	 * Returns the service that provides a block's items.
	 * @return an empty string for an unknown code
	 */
	public static String serviceOf(String code) {
		return SERVICES.getOrDefault(code, "");
	}

	static void check(List<HomeBlockSettings> blocks, FieldChecks fieldChecks) {
		fieldChecks.present("homeBlocks", blocks);
		Map<String, Long> counts = blocks.stream()
			.collect(Collectors.groupingBy(HomeBlockSettings::code, Collectors.counting()));
		for (int at = 0; at < blocks.size(); at++) {
			HomeBlockSettings block = blocks.get(at);
			String field = "homeBlocks[" + at + "]";
			fieldChecks.check(SERVICES.containsKey(block.code()), field + ".code", "not-found")
				.check(counts.getOrDefault(block.code(), 0L) == 1, field + ".code", "code-taken")
				.required(field + ".title", block.title(), 120)
				.between(field + ".limit", block.limit(), 1, 100)
				.between(field + ".order", block.order(), 0, 1000);
		}
	}

	private static HomeBlockSettings block(String code, String title, int limit, int order) {
		return new HomeBlockSettings(code, title, serviceOf(code), limit, order, true);
	}

}
