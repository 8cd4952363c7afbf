package vn.lhh.news.site.web;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.lhh.news.shared.InputCleaner;
import vn.lhh.news.site.HomeBlockSettings;
import vn.lhh.news.site.HomeBlocks;

/** Holds the request body for arranging the home page. */
record HomeBlocksRequest(@NotNull List<@Nullable BlockRequest> homeBlocks) {

	List<HomeBlockSettings> blocks() {
		return InputCleaner.list(this.homeBlocks, BlockRequest::block);
	}

	/** Holds a block in the request. */
	record BlockRequest(@Nullable String code, @Nullable String title, @Nullable Integer limit, @Nullable Integer order,
			@Nullable Boolean enabled) {

		HomeBlockSettings block() {
			String which = InputCleaner.text(this.code);
			return new HomeBlockSettings(which, InputCleaner.text(this.title), HomeBlocks.serviceOf(which),
					InputCleaner.number(this.limit, 10), InputCleaner.number(this.order, 0),
					InputCleaner.flag(this.enabled, true));
		}

	}

}
