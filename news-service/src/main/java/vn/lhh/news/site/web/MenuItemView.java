package vn.lhh.news.site.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.news.site.MenuItem;
import vn.lhh.news.site.MenuTarget;

/**
 * A menu item as administrators see it, and send it back.
 *
 * @param title what readers click
 * @param target where it leads
 * @param icon of older versions, left out where there is none
 * @param openInNew whether it opens beside this site
 * @param active whether readers see it
 * @param children what stands below it, in order
 */
record MenuItemView(String title, MenuTarget target, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String icon,
		boolean openInNew, boolean active, List<MenuItemView> children) {

	static List<MenuItemView> of(List<MenuItem> items) {
		return items.stream()
			.map((item) -> new MenuItemView(item.title(), item.target(), item.icon(), item.openInNew(), item.active(),
					of(item.children())))
			.toList();
	}

}
