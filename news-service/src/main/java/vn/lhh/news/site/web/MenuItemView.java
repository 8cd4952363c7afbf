package vn.lhh.news.site.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.news.site.MenuItem;
import vn.lhh.news.site.MenuTarget;

/**
 * Holds a menu item as editors and administrators read it.
 *
 * @param title the link text
 * @param icon only in older versions, left out if there is none
 * @param openInNew whether it opens in a new window
 * @param active whether readers see it
 * @param children its sub-items, in order
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
