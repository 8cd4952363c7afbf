package vn.lhh.web.template;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.web.IWebExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class AssetAddressesTests {

	private final AssetAddresses addresses = new AssetAddresses();

	private final IWebExchange exchange = Mockito.mock(IWebExchange.class);

	@Test
	void theAddressThatCarriesTheHashIsLookedUpOnce() {
		given(this.exchange.transformURL("/css/site.css")).willReturn("/css/site-0f.css");
		assertThat(address("/css/site.css")).isEqualTo("/css/site-0f.css");
		assertThat(address("/css/site.css")).isEqualTo("/css/site-0f.css");
		verify(this.exchange, times(1)).transformURL("/css/site.css");
	}

	@Test
	void anAddressThatGotNoHashIsLookedUpAgain() {
		given(this.exchange.transformURL("/css/site.css")).willReturn("/css/site.css", "/css/site-0f.css");
		assertThat(address("/css/site.css")).isEqualTo("/css/site.css");
		assertThat(address("/css/site.css")).isEqualTo("/css/site-0f.css");
	}

	private String address(String link) {
		WebExpressionContext page = Mockito.mock(WebExpressionContext.class);
		given(page.getExchange()).willReturn(this.exchange);
		return String.valueOf(this.addresses.processLink(page, link));
	}

}
