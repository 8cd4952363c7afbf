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
 * The home page and the menu, composed anew at most once a moment.
 */
@Component
class HomePage {

	private final HomeFetch fetch;

	private final HomePlan plan;

	private final Clock clock;

	private final Duration restamp;

	private final FreshWindow home;

	private final FreshWindow menu;

	HomePage(HomeFetch fetch, HomePlan plan, Clock clock, HomeProperties properties, Sections sections) {
		this.fetch = fetch;
		this.plan = plan;
		this.clock = clock;
		this.restamp = properties.restamp();
		this.home = new FreshWindow(properties.window(), clock, this::composeHome);
		this.menu = new FreshWindow(properties.window(), clock, this::composeMenu);
		sections.onReturn(this::forget);
	}

	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		Thread.ofVirtual().name("warm-up").start(this.home::get);
	}

	Composed home() {
		return this.home.get();
	}

	Composed menu() {
		return this.menu.get();
	}

	/** Something was published or withdrawn: the next reader gets a new composition. */
	void forget() {
		this.home.forget();
		this.menu.forget();
	}

	private Composed composeHome(@Nullable Composed before) {
		Instant asked = this.clock.instant();
		Fetched fetched = this.fetch.all();
		return finish(
				new Composition(asked, "home").site(fetched.site(), this.plan.defaults()).blocks(fetched.blocks()),
				before, asked);
	}

	private Composed composeMenu(@Nullable Composed before) {
		Instant asked = this.clock.instant();
		Section site = this.fetch.site();
		return finish(new Composition(asked, "menu").site(site, this.plan.defaults()), before, asked);
	}

	private Composed finish(Composition composition, @Nullable Composed before, Instant asked) {
		boolean same = before != null && before.sameAs(composition.shape(), this.restamp, asked);
		return (same && before != null) ? before.confirmed(asked, composition.marks()) : composition.stamped();
	}

}
