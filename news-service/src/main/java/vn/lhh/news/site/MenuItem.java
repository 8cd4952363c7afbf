package vn.lhh.news.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One item of the main menu.
 *
 * @param title what readers click
 * @param target where it leads
 * @param icon of older versions; menus draw none
 * @param openInNew whether it opens beside this site
 * @param active whether readers see it
 * @param children what stands below it, in order
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
