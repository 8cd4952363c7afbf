package vn.lhh.stats.visit.messaging;

import org.apache.kafka.clients.consumer.Consumer;

import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;

/**
 * Error handler that also waits after a failure outside a record, such as a database that
 * fails at once when partitions are assigned: the container would poll again in the same
 * moment and fill the disk with its log.
 */
class PausingErrorHandler extends DefaultErrorHandler {

	private final long pauseMillis;

	/**
	 * Creates a handler.
	 * @param backOff the waits after failures with records
	 * @param pauseMillis the wait after another failure; ends when the container stops
	 */
	PausingErrorHandler(BackOff backOff, long pauseMillis) {
		super(backOff);
		this.pauseMillis = pauseMillis;
	}

	@Override
	public void handleOtherException(Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container,
			boolean batchListener) {
		try {
			super.handleOtherException(thrown, consumer, container, batchListener);
		}
		finally {
			pause(container);
		}
	}

	private void pause(MessageListenerContainer container) {
		try {
			ListenerUtils.stoppableSleep(container, this.pauseMillis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
