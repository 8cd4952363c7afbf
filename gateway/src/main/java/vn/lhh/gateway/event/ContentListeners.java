package vn.lhh.gateway.event;

import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All who must know, in their order; one that fails keeps nobody else from knowing.
 */
@Component
class ContentListeners {

	private static final Logger log = LoggerFactory.getLogger(ContentListeners.class);

	private final List<ContentListener> all;

	ContentListeners(List<ContentListener> all) {
		this.all = all;
	}

	void accept(ContentEvent event) {
		each((listener) -> listener.accept(event));
	}

	void gap() {
		each(ContentListener::gap);
	}

	private void each(Consumer<ContentListener> told) {
		for (ContentListener listener : this.all) {
			try {
				told.accept(listener);
			}
			catch (RuntimeException ex) {
				log.error("{} failed over an event", listener, ex);
			}
		}
	}

}
