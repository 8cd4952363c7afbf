package vn.lhh.news.site;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One item of the main menu.
 *
 * @param title what readers click
 * @param target where it leads
 * @param icon the name of a drawn icon
 * @param openInNew whether it opens beside this site
 * @param active whether readers see it
 * @param children what stands below it, in order
 */
public record MenuItem(String title, MenuTarget target, @Nullable String icon, boolean openInNew, boolean active,
		List<MenuItem> children) {

	Stream<MenuItem> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(MenuItem::all));
	}

}
