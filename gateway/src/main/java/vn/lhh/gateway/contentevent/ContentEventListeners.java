package vn.lhh.gateway.contentevent;

import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All content event listeners, in their order; the failure of one does not affect the
 * others.
 */
@Component
class ContentEventListeners {

	private static final Logger log = LoggerFactory.getLogger(ContentEventListeners.class);

	private final List<ContentEventListener> all;

	private final ReplayingListener memory;

	ContentEventListeners(List<ContentEventListener> all, ReplayingListener memory) {
		this.all = all;
		this.memory = memory;
	}

	ReplayingListener memory() {
		return this.memory;
	}

	/** Passes on a new event. */
	void accept(ContentEvent event) {
		this.all.forEach((listener) -> tell(listener, (told) -> told.accept(event)));
	}

	/** Passes on an event from before the start. */
	void replay(ContentEvent event) {
		tell(this.memory, (told) -> told.accept(event));
	}

	void gap() {
		this.all.forEach((listener) -> tell(listener, ContentEventListener::gap));
	}

	private static void tell(ContentEventListener listener, Consumer<ContentEventListener> told) {
		try {
			told.accept(listener);
		}
		catch (RuntimeException ex) {
			log.error("{} failed over an event", listener, ex);
		}
	}

}
