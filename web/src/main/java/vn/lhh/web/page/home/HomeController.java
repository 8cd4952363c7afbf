package vn.lhh.web.page.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.SiteApi;
import vn.lhh.web.page.DisplayFormats;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;

/**
 * The home page: every block in one response of the gateway.
 */
@Controller
class HomeController {

	private final Clock clock;

	HomeController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/")
	ModelAndView home(PageDataLoader pageDataLoader) {
		SiteApi.Home home = pageDataLoader.require("/api/site/home", SiteApi.Home.class);
		if (home.site() != null) {
			pageDataLoader.useSiteFrame(new PagePart<>(new SiteApi.Chrome(home.site(), home.menu())));
		}
		String name = (home.site() != null) ? home.site().name() : "Trang chủ";
		PageMeta meta = PageMeta.of(name, "/").describedAs(slogan(home)).followedAt("/rss.xml");
		LocalDate today = DisplayFormats.today(this.clock);
		return new ModelAndView("home", Page.ATTRIBUTE,
				new HomePage(meta, today, drafts(home.blocks(), today), HomeLayout.of(home.blocks()),
						LinkGroup.of((home.blocks().links() != null) ? home.blocks().links().items() : List.of()),
						home.blocks()));
	}

	private static List<DocumentsApi.Summary> drafts(SiteApi.Blocks blocks, LocalDate today) {
		return (blocks.documents() != null)
				? blocks.documents().items().stream().filter((document) -> document.isOpenForComment(today)).toList()
				: List.of();
	}

	private static String slogan(SiteApi.Home home) {
		return (home.site() != null && home.site().slogan() != null) ? home.site().slogan()
				: "Tin tức, thông báo, văn bản, tổ chức thành viên và hỏi đáp";
	}

}
