package vn.lhh.news.site.web;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.lhh.news.shared.Given;
import vn.lhh.news.site.HomeBlock;
import vn.lhh.news.site.HomeBlocks;

/**
 * What an administrator sends to arrange the home page.
 */
record HomeBlocksRequest(@NotNull List<@Nullable BlockRequest> homeBlocks) {

	List<HomeBlock> blocks() {
		return Given.list(this.homeBlocks, BlockRequest::block);
	}

	/**
	 * A block as sent.
	 */
	record BlockRequest(@Nullable String code, @Nullable String title, @Nullable Integer limit, @Nullable Integer order,
			@Nullable Boolean enabled) {

		HomeBlock block() {
			String which = Given.text(this.code);
			return new HomeBlock(which, Given.text(this.title), HomeBlocks.serviceOf(which),
					Given.number(this.limit, 10), Given.number(this.order, 0), Given.flag(this.enabled, true));
		}

	}

}
