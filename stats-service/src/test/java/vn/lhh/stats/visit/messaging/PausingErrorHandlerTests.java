package vn.lhh.stats.visit.messaging;

import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests that a failure outside a record is followed by a wait, which ends with the
 * container.
 */
class PausingErrorHandlerTests {

	private static final int LONGER_THAN_ANY_TEST = 3_600_000;

	@Test
	void itWaitsUntilTheContainerStops() {
		AtomicInteger asked = new AtomicInteger();
		ProxyFactory factory = new ProxyFactory(MessageListenerContainer.class,
				(org.aopalliance.intercept.MethodInterceptor) (call) -> call.getMethod().getName().equals("isRunning")
						? asked.incrementAndGet() < 4 : null);
		MessageListenerContainer container = (MessageListenerContainer) factory.getProxy();
		PausingErrorHandler handler = new PausingErrorHandler(new FixedBackOff(), LONGER_THAN_ANY_TEST);
		assertThatIllegalStateException().as("the container logs it")
			.isThrownBy(() -> handler.handleOtherException(new IllegalStateException("the database is closed"),
					new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name()), container, true));
		assertThat(asked).hasValueGreaterThanOrEqualTo(4);
	}

}
