package vn.lhh.gateway.live;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.event.ContentEvent;
import vn.lhh.gateway.event.ContentListener;

/**
 * Puts what was published or withdrawn on the board. Told last, so that whoever fetches
 * because of it finds nothing old at the edge; what comes twice is told twice, which does
 * no harm.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LiveContent implements ContentListener {

	private final Board board;

	private final Bell bell;

	LiveContent(Board board, Bell bell) {
		this.board = board;
		this.bell = bell;
	}

	@Override
	public void accept(ContentEvent event) {
		this.board.content(ContentNews.of(event).toString());
		this.bell.ring();
	}

	@Override
	public void gap() {
		this.board.gap();
		this.bell.ring();
	}

}
