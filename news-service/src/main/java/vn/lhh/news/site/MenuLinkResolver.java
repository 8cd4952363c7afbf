package vn.lhh.news.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.page.PageDesk;
import vn.lhh.news.page.PageReader;
import vn.lhh.news.page.StaticPage;
import vn.lhh.news.shared.SafeUrl;

import org.springframework.stereotype.Service;

/**
 * Resolves menu links: to ids when an administrator saves the menu, to URLs when a reader
 * reads it, so that a renamed page does not break a menu.
 */
@Service
class MenuLinkResolver {

	private static final int DEEPEST = 3;

	private final PageDesk pages;

	private final PageReader pageReader;

	private final CategoryReader categories;

	MenuLinkResolver(PageDesk pages, PageReader pageReader, CategoryReader categories) {
		this.pages = pages;
		this.pageReader = pageReader;
		this.categories = categories;
	}

	List<MenuLink> links(List<MenuItem> items) {
		return links(items, this.pageReader.addresses(pages(items)));
	}

	private static Set<String> pages(List<MenuItem> items) {
		return items.stream()
			.flatMap(MenuItem::all)
			.map(MenuItem::target)
			.filter((target) -> target.type() == MenuTarget.Type.PAGE)
			.map(MenuTarget::ref)
			.collect(Collectors.toSet());
	}

	private List<MenuLink> links(List<MenuItem> items, Map<String, String> pages) {
		return items.stream().filter(MenuItem::active).flatMap((item) -> link(item, pages).stream()).toList();
	}

	List<MenuItem> complete(String field, List<MenuItem> items, int depth, FieldChecks fieldChecks) {
		fieldChecks.check(items.isEmpty() || depth <= DEEPEST, field, "too-deep", DEEPEST);
		return java.util.stream.IntStream.range(0, items.size())
			.mapToObj((at) -> complete(field + "[" + at + "]", items.get(at), depth, fieldChecks))
			.toList();
	}

	private MenuItem complete(String field, MenuItem item, int depth, FieldChecks fieldChecks) {
		fieldChecks.required(field + ".title", item.title(), 120);
		Optional<String> ref = ref(item.target());
		fieldChecks.check(ref.isPresent(), field + ".target.ref",
				(item.target().type() == MenuTarget.Type.URL) ? "url-malformed" : "not-found");
		MenuTarget target = new MenuTarget(item.target().type(), ref.orElse(item.target().ref()));
		List<MenuItem> children = (depth > DEEPEST) ? List.of()
				: complete(field + ".children", item.children(), depth + 1, fieldChecks);
		return new MenuItem(item.title(), target, item.icon(), item.openInNew(), item.active(), children);
	}

	private Optional<String> ref(MenuTarget target) {
		String ref = target.ref();
		return switch (target.type()) {
			case PAGE -> this.pages.find(ref).map(StaticPage::id);
			case CATEGORY -> this.categories.tree()
				.byId(ref)
				.or(() -> this.categories.tree().openBySlug(ref))
				.or(() -> this.categories.tree().openByFormerSlug(ref))
				.map((category) -> category.id());
			case MODULE -> SiteSection.named(ref).map(SiteSection::name);
			case URL -> Optional.of(ref).filter((url) -> !url.isEmpty() && SafeUrl.isAllowed(url));
		};
	}

	private Optional<MenuLink> link(MenuItem item, Map<String, String> pages) {
		return url(item.target(), pages)
			.map((url) -> new MenuLink(item.title(), url, item.openInNew(), links(item.children(), pages)));
	}

	private Optional<String> url(MenuTarget target, Map<String, String> pages) {
		return switch (target.type()) {
			case PAGE -> Optional.ofNullable(pages.get(target.ref()));
			case CATEGORY -> this.categories.tree()
				.open()
				.filter((category) -> category.id().equals(target.ref()))
				.findFirst()
				.map((category) -> "/chuyen-muc/" + category.slug());
			case MODULE -> SiteSection.named(target.ref()).map(SiteSection::url);
			case URL -> Optional.of(target.ref());
		};
	}

}
