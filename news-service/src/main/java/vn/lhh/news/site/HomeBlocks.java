package vn.lhh.news.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.lhh.kit.problem.FieldChecks;

/** Defines the possible home page blocks and validates their settings. */
public final class HomeBlocks {

	private static final List<HomeBlockSettings> USUAL = List.of(block("announcements", "news", "THÔNG BÁO", 5, 1),
			block("news", "news", "TIN TỨC TỔNG HỢP", 10, 2), block("documents", "documents", "VĂN BẢN MỚI", 12, 3),
			block("members", "members", "TỔ CHỨC THÀNH VIÊN", 100, 4), block("questions", "qa", "HỎI VÀ ĐÁP", 5, 5),
			block("albums", "news", "HÌNH HOẠT ĐỘNG", 7, 6), block("links", "news", "LIÊN KẾT", 20, 7),
			block("banners", "news", "QUẢNG CÁO", 5, 8));

	private static final Map<String, String> SERVICES = USUAL.stream()
		.collect(Collectors.toUnmodifiableMap(HomeBlockSettings::code, HomeBlockSettings::service));

	private HomeBlocks() {
	}

	/**
	 * Returns the default blocks of a site.
	 * @return one for each possible code, in the order of the old home page
	 */
	public static List<HomeBlockSettings> usual() {
		return USUAL;
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

	private static HomeBlockSettings block(String code, String service, String title, int limit, int order) {
		return new HomeBlockSettings(code, title, service, limit, order, true);
	}

}
