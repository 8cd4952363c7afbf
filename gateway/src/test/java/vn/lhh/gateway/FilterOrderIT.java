package vn.lhh.gateway;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class FilterOrderIT {

	private final List<FilterRegistrationBean<?>> registered;

	private final List<Filter> filters;

	FilterOrderIT(@Autowired List<FilterRegistrationBean<?>> registered, @Autowired List<Filter> filters) {
		this.registered = registered;
		this.filters = filters;
	}

	private static boolean ours(Object filter) {
		return filter.getClass().getName().startsWith("vn.lhh.");
	}

	@Test
	void eachFilterOfTheGatewayStandsInTheOneListAndEachPlaceIsTakenOnce() {
		List<Integer> taken = Stream.concat(
				this.registered.stream().filter((each) -> ours(each.getFilter())).map(FilterRegistrationBean::getOrder),
				this.filters.stream()
					.filter(FilterOrderIT::ours)
					.map((each) -> OrderUtils.getOrder(each.getClass(), Ordered.LOWEST_PRECEDENCE)))
			.toList();
		assertThat(taken).hasSizeGreaterThan(7).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(listed());
	}

	private static List<Integer> listed() {
		return Stream.of(FilterOrder.class.getFields()).map((field) -> {
			try {
				return field.getInt(null);
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

}
