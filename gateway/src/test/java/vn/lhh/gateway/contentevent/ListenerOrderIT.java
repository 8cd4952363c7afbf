package vn.lhh.gateway.contentevent;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.OrderUtils;

import vn.lhh.gateway.GatewayIT;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class ListenerOrderIT {

	private final List<ContentEventListener> listeners;

	ListenerOrderIT(@Autowired List<ContentEventListener> listeners) {
		this.listeners = listeners;
	}

	@Test
	void eachListenerHasItsPlaceInTheOneListAndIsCalledThere() {
		assertThat(this.listeners).extracting(ListenerOrderIT::order)
			.isSorted()
			.containsExactlyInAnyOrderElementsOf(places());
	}

	private static int order(ContentEventListener listener) {
		return Objects.requireNonNull(OrderUtils.getOrder(listener.getClass()), listener.getClass().getName());
	}

	private static List<Integer> places() {
		return Stream.of(ListenerOrder.class.getDeclaredFields())
			.filter((field) -> Modifier.isPublic(field.getModifiers()))
			.map(ListenerOrderIT::place)
			.toList();
	}

	private static int place(Field field) {
		try {
			return field.getInt(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(field.getName(), ex);
		}
	}

}
