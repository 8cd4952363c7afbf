package vn.lhh.gateway.contentevent;

import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All who must know, in their order; one that fails keeps nobody else from knowing.
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

	/** An event from now. */
	void accept(ContentEvent event) {
		this.all.forEach((listener) -> tell(listener, (told) -> told.accept(event)));
	}

	/** An event from before the start. */
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
