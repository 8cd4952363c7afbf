package vn.lhh.news.site.web;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.lhh.news.shared.InputCleaner;
import vn.lhh.news.site.MenuItem;
import vn.lhh.news.site.MenuTarget;

/** Holds the request body for arranging the main menu. */
public record MenuRequest(@NotNull List<@Nullable ItemRequest> menu) {

	public List<MenuItem> items() {
		return InputCleaner.list(this.menu, ItemRequest::item);
	}

	/** Holds a menu item in the request. */
	public record ItemRequest(@Nullable String title, @Nullable TargetRequest target, @Nullable Boolean openInNew,
			@Nullable Boolean active, @Nullable List<@Nullable ItemRequest> children) {

		MenuItem item() {
			MenuTarget where = (this.target == null) ? new MenuTarget(MenuTarget.Type.URL, "") : this.target.target();
			return new MenuItem(InputCleaner.text(this.title), where, null, InputCleaner.flag(this.openInNew, false),
					InputCleaner.flag(this.active, true), InputCleaner.list(this.children, ItemRequest::item));
		}

	}

	/** Holds a target in the request. */
	public record TargetRequest(MenuTarget.@Nullable Type type, @Nullable String ref) {

		MenuTarget target() {
			return new MenuTarget((this.type == null) ? MenuTarget.Type.URL : this.type, InputCleaner.text(this.ref));
		}

	}

}
