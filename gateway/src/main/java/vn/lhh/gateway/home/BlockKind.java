package vn.lhh.gateway.home;

import java.util.Arrays;
import java.util.Optional;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.section.SectionSource;

/**
 * The blocks a home page can have, and where each comes from.
 */
enum BlockKind {

	ANNOUNCEMENTS("announcements", Backend.NEWS, "/api/news/announcements?size=%d", true),
	NEWS("news", Backend.NEWS, "/api/news/highlights?size=%d", true),
	DOCUMENTS("documents", Backend.DOCUMENTS, "/api/documents?size=%d", true),
	MEMBERS("members", Backend.MEMBERS, "/api/members/tree", false),
	QUESTIONS("questions", Backend.QA, "/api/qa/questions?size=%d", true),
	ALBUMS("albums", Backend.NEWS, "/api/news/albums?size=%d", true),
	LINKS("links", Backend.NEWS, "/api/news/links", true),
	BANNERS("banners", Backend.NEWS, "/api/news/banners?position=home", true);

	static final SectionSource SITE = new SectionSource("site", Backend.NEWS, "/api/news/site", "site");

	private static final int MOST = 100;

	private final String code;

	private final Backend backend;

	private final String path;

	private final boolean limited;

	BlockKind(String code, Backend backend, String path, boolean limited) {
		this.code = code;
		this.backend = backend;
		this.path = path;
		this.limited = limited;
	}

	static Optional<BlockKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

	String code() {
		return this.code;
	}

	boolean limited() {
		return this.limited;
	}

	SectionSource source(int limit) {
		return new SectionSource(this.code, this.backend, this.path.formatted(Math.clamp(limit, 1, MOST)), "items");
	}

}
