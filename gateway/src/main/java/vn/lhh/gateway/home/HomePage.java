package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.section.Section;
import vn.lhh.gateway.section.Sections;

/**
 * The home page and the menu, composed at most once per window.
 */
@Component
class HomePage {

	private final HomeFetcher fetcher;

	private final BlockOrder blockOrder;

	private final Clock clock;

	private final Duration restamp;

	private final ExpiringMemo home;

	private final ExpiringMemo menu;

	HomePage(HomeFetcher fetcher, BlockOrder blockOrder, Clock clock, HomeProperties properties, Sections sections) {
		this.fetcher = fetcher;
		this.blockOrder = blockOrder;
		this.clock = clock;
		this.restamp = properties.restamp();
		this.home = new ExpiringMemo(properties.window(), clock, this::composeHome);
		this.menu = new ExpiringMemo(properties.window(), clock, this::composeMenu);
		sections.onReturn(this::forget);
	}

	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		Thread.ofVirtual().name("warm-up").start(this.home::get);
	}

	ComposedPage home() {
		return this.home.get();
	}

	ComposedPage menu() {
		return this.menu.get();
	}

	/** Content was published or withdrawn: the next reader gets a new composition. */
	void forget() {
		this.home.forget();
		this.menu.forget();
	}

	private ComposedPage composeHome(@Nullable ComposedPage before) {
		Instant asked = this.clock.instant();
		FetchedSections fetchedSections = this.fetcher.all();
		return finish(new HomeJsonBuilder(asked, "home").site(fetchedSections.site(), this.blockOrder.defaults())
			.blocks(fetchedSections.blocks()), before, asked);
	}

	private ComposedPage composeMenu(@Nullable ComposedPage before) {
		Instant asked = this.clock.instant();
		Section site = this.fetcher.site();
		return finish(new HomeJsonBuilder(asked, "menu").site(site, this.blockOrder.defaults()), before, asked);
	}

	private ComposedPage finish(HomeJsonBuilder homeJsonBuilder, @Nullable ComposedPage before, Instant asked) {
		boolean same = before != null && before.sameAs(homeJsonBuilder.shape(), this.restamp, asked);
		return (same && before != null) ? before.confirmed(asked, homeJsonBuilder.marks()) : homeJsonBuilder.stamped();
	}

}
