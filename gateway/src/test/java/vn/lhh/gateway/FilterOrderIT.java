package vn.lhh.gateway;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.annotation.OrderUtils;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class FilterOrderIT {

	private static final int LAST = Integer.MAX_VALUE;

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
	void eachFilterOfTheGatewayHasAPlaceOfItsOwn() {
		List<Integer> places = Stream.concat(
				this.registered.stream().filter((each) -> ours(each.getFilter())).map(FilterRegistrationBean::getOrder),
				this.filters.stream()
					.filter(FilterOrderIT::ours)
					.map((each) -> OrderUtils.getOrder(each.getClass(), LAST)))
			.toList();
		assertThat(places).hasSizeGreaterThan(7).doesNotHaveDuplicates().doesNotContain(LAST);
	}

}
