package vn.lhh.testkit.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.TakedownReceiptProbe;
import vn.lhh.testkit.rules.Routes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contract of every service whose items can be withdrawn: an item is seen gone from every
 * place where readers met it, a receipt proves it, and no public response outlives the
 * next change.
 */
@ServiceIT
public abstract class TakedownContract {

	@LocalServerPort
	private int port;

	/**
	 * Item that readers see.
	 *
	 * @param admin its admin address
	 * @param page its page on the site
	 * @param list a page of the site that lists it
	 * @param places addresses of which its receipt must speak, besides page and list
	 * @param files addresses of its files, which are on the receipt too
	 */
	public record PublicItem(String admin, String page, String list, List<String> places, List<String> files) {
	}

	/** Returns a client of someone who may read receipts. */
	protected abstract ApiClient editor();

	/** Returns a role that may not read receipts. */
	protected abstract String strangersRole();

	/** Publishes an item. */
	protected abstract PublicItem publish();

	/** Takes the item from the public. */
	protected abstract void withdraw(PublicItem item);

	/** Shows the item again. */
	protected abstract void showAgain(PublicItem item);

	/**
	 * Prepares items for every public route, one of which changes at a moment by the
	 * clock.
	 */
	protected abstract PublicRoutes routes(Instant change);

	/**
	 * Tells what the public routes show.
	 */
	public interface PublicRoutes {

		/** Returns an address of the route that answers 200. */
		String address(Routes route);

		/** Returns how many public routes there are at least. */
		default int count() {
			return 4;
		}

		/** Tells whether the clock alone may change what the route shows. */
		default boolean changesByClock(Routes route) {
			return true;
		}

	}

	protected final ApiClient anyone() {
		return new ApiClient(this.port);
	}

	protected static StubPublicSite site() {
		return StubPublicSite.shared();
	}

	protected final TakedownReceiptProbe receipt(String admin) {
		return new TakedownReceiptProbe(editor(), admin);
	}

	@BeforeEach
	void passOnToThisService() {
		site().passOnTo(this.port);
	}

	@Test
	void aWithdrawnItemIsSeenGoneFromEveryPlaceUntilItIsShownAgain() {
		PublicItem item = publish();
		item.files().forEach(this::assertServed);
		receipt(item.admin()).isNotThere();
		site().says(item.list(), 200, "<a href=\"" + item.page() + "\">");
		withdraw(item);
		item.files().forEach((file) -> receipt(item.admin()).showsGone(file));
		receipt(item.admin()).showsStill(item.list());
		site().says(item.list(), 200, "<a href=\"" + item.page() + "-khac\">");
		JsonNode receipt = receipt(item.admin()).complete();
		assertThat(TakedownReceiptProbe.addresses(receipt)).contains("/", "/api/site/home", item.page(), item.list())
			.containsAll(item.places())
			.containsAll(item.files());
		item.files().forEach((file) -> assertThat(anyone().get(file).status()).as(file).isIn(404, 410));
		showAgain(item);
		receipt(item.admin()).isNotThere();
	}

	private void assertServed(String file) {
		ApiClient.Answer answer = anyone().get(file);
		assertThat(answer.status()).as(file).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).as(file).isEqualTo("public, max-age=0, s-maxage=10");
		assertThat(answer.header("Surrogate-Key")).as(file).isNotEmpty();
	}

	@Test
	void onlyEditorsGetReceipts() {
		String admin = publish().admin();
		String receipt = admin.substring(0, admin.lastIndexOf('/')) + "/x/takedown-receipt";
		assertThat(anyone().get(receipt).status()).isEqualTo(401);
		assertThat(anyone().as(strangersRole()).get(receipt).status()).isEqualTo(403);
		assertThat(editor().get(receipt).code()).isEqualTo("not-found");
	}

	@Test
	void noPublicAnswerOutlivesTheNextScheduledChangeOrTenSeconds(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		Instant change = Clock.systemUTC().instant().plusSeconds(100).truncatedTo(ChronoUnit.SECONDS);
		PublicRoutes routes = routes(change);
		List<Routes> open = Routes.of(mapping)
			.stream()
			.filter((route) -> route.method().equals("GET") && !route.isAdmin() && !route.isPreview())
			.filter((route) -> !routes.address(route).isEmpty())
			.toList();
		assertThat(open).hasSizeGreaterThanOrEqualTo(routes.count());
		assertThat(open).allSatisfy((route) -> {
			String address = routes.address(route);
			ApiClient.Answer answer = anyone().get(address);
			assertThat(answer.status()).as(address).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).as(address).containsPattern("max-age=(10|0, s-maxage=10)\\b");
			assertThat(answer.header("Surrogate-Key")).as(address).isNotEmpty();
			if (routes.changesByClock(route)) {
				assertThat(answer.header("Valid-Until")).as(address).isNotEmpty();
				assertThat(Instant.parse(answer.header("Valid-Until"))).as(address).isBeforeOrEqualTo(change);
			}
		});
	}

}
