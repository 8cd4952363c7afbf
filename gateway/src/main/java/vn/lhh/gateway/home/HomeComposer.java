package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Composes the home page and the menu. A page that shows the same as before keeps its
 * bytes and its entity tag for a while.
 */
@Component
class HomeComposer {

	private final HomeFetcher fetcher;

	private final BlockOrder blockOrder;

	private final Clock clock;

	private final Duration restamp;

	private final AtomicReference<@Nullable ComposedPage> lastHome = new AtomicReference<>();

	private final AtomicReference<@Nullable ComposedPage> lastMenu = new AtomicReference<>();

	HomeComposer(HomeFetcher fetcher, BlockOrder blockOrder, Clock clock, HomeProperties properties) {
		this.fetcher = fetcher;
		this.blockOrder = blockOrder;
		this.clock = clock;
		this.restamp = properties.restamp();
	}

	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		Thread.ofVirtual().name("warm-up").start(this::home);
	}

	ComposedPage home() {
		Instant asked = this.clock.instant();
		HomeFetcher.Blocks fetched = this.fetcher.all(asked);
		return finish(new HomeJsonBuilder(asked, "home").site(fetched.site(), this.blockOrder.defaults())
			.blocks(fetched.blocks()), this.lastHome, asked);
	}

	ComposedPage menu() {
		Instant asked = this.clock.instant();
		BlockView site = this.fetcher.site(asked);
		return finish(new HomeJsonBuilder(asked, "menu").site(site, this.blockOrder.defaults()), this.lastMenu, asked);
	}

	private ComposedPage finish(HomeJsonBuilder builder, AtomicReference<@Nullable ComposedPage> last, Instant asked) {
		ComposedPage before = last.get();
		boolean same = before != null && before.sameAs(builder.shape(), this.restamp, asked);
		ComposedPage page = (same && before != null) ? before.with(builder.marks()) : builder.stamped();
		last.set(page);
		return page;
	}

}
