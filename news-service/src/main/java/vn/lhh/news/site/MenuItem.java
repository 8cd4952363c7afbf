package vn.lhh.news.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Holds one item of the main menu.
 *
 * @param title the link text
 * @param icon only in older versions; menus show no icons
 * @param openInNew whether it opens in a new window
 * @param active whether readers see it
 * @param children its sub-items, in order
 */
public record MenuItem(String title, MenuTarget target, @Nullable String icon, boolean openInNew, boolean active,
		List<MenuItem> children) {

	MenuItem keepingIcon(List<MenuItem> before) {
		String kept = before.stream()
			.flatMap(MenuItem::all)
			.filter((known) -> known.title.equals(this.title))
			.map(MenuItem::icon)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new MenuItem(this.title, this.target, kept, this.openInNew, this.active,
				this.children.stream().map((child) -> child.keepingIcon(before)).toList());
	}

	Stream<MenuItem> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(MenuItem::all));
	}

}
