package vn.lhh.news.demo;

import vn.lhh.kit.security.Actor;
import vn.lhh.news.banner.BannerDesk;
import vn.lhh.news.banner.BannerPositionDesk;
import vn.lhh.news.category.CategoryDesk;
import vn.lhh.news.site.SiteDesk;

import org.springframework.stereotype.Component;

/**
 * Seeds the demo site structure around the news: categories, links, banners and site
 * settings.
 */
@Component
class DemoSiteStructure {

	private final CategoryDesk categories;

	private final DemoLinks links;

	private final BannerDesk banners;

	private final BannerPositionDesk positions;

	private final SiteDesk site;

	DemoSiteStructure(CategoryDesk categories, DemoLinks links, BannerDesk banners, BannerPositionDesk positions,
			SiteDesk site) {
		this.categories = categories;
		this.links = links;
		this.banners = banners;
		this.positions = positions;
		this.site = site;
	}

	void categories(DemoPlaceholders names, DemoProgress progress) {
		DemoFiles.read("categories.json", names, DemoFiles.Categories.class).items().forEach((item) -> {
			String name = "category:" + DemoFiles.slug(item.slug());
			names.put(name, progress.once(name, () -> this.categories.create(item.facts()).id()));
		});
	}

	void rest(DemoPlaceholders names, DemoProgress progress) {
		this.links.write(names, progress);
		names.put("position:home", progress.once("position:home", () -> position(names)));
		DemoFiles.read("banners.json", names, DemoFiles.Banners.class)
			.items()
			.forEach((item) -> progress.once("banner:" + item.slug(),
					() -> this.banners.createLive(item.content(), item.settings(), Actor.SYSTEM).id()));
		progress.once("site", () -> site(names));
	}

	private String position(DemoPlaceholders names) {
		names.put("position:home", "");
		var first = DemoFiles.read("banners.json", names, DemoFiles.Banners.class).positions().getFirst();
		return this.positions.create(first.facts()).id();
	}

	private String site(DemoPlaceholders names) {
		DemoFiles.Site file = DemoFiles.read("site.json", names, DemoFiles.Site.class);
		long version = this.site.settings().version();
		long next = this.site.changeIdentity(version, file.identity().identity()).version();
		return this.site.changeMenu(next, file.menu().items()).id();
	}

}
