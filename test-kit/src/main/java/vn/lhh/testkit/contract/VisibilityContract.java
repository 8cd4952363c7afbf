package vn.lhh.testkit.contract;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.rules.Routes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Contract of every service that publishes: no public route shows an item in a state that
 * is not public, in lists, searches or by its address.
 */
@ServiceIT
public abstract class VisibilityContract {

	protected static final String HIDDEN = "Kepkin chưa ai biết";

	private static final String SHOWN = "Kepmo ai cũng biết";

	@LocalServerPort
	private int port;

	/**
	 * Item that readers must not see.
	 *
	 * @param address where editors find it
	 * @param status the answer that readers get at its page
	 */
	public record HiddenItem(String address, int status) {
	}

	/** Describes the service's types of content. */
	protected abstract List<EditorialWorkflow> workflows(int port);

	/** Returns how many public routes there are at least. */
	protected abstract int routes();

	/** Tells whether a route without variables lists whatever is public. */
	protected boolean isList(Routes route) {
		return workflows(this.port).stream().anyMatch((workflow) -> workflow.pages().equals(route.path()));
	}

	/** Returns words besides the title that no public route may tell of hidden items. */
	protected List<String> secrets() {
		return List.of();
	}

	/** Checks what else hidden items have, such as files. */
	protected void verifyParts(EditorialWorkflow workflow, List<HiddenItem> hidden, String shown) {
	}

	/** Writes items of a type in every state that is not public. */
	protected List<HiddenItem> hide(EditorialWorkflow workflow, String title) {
		String draft = workflow.drafted(workflow.writer(), workflow.content(title));
		String scheduled = workflow.published(workflow.content(title, Map.of("publishAt", "2045-01-01T00:00:00Z")));
		String withdrawn = workflow.published(workflow.content(title));
		EditorialWorkflow.done(workflow.withdraw(workflow.approver(), withdrawn));
		String internal = workflow.published(workflow.content(title, Map.of("visibility", "INTERNAL")));
		return List.of(new HiddenItem(draft, 404), new HiddenItem(scheduled, 404),
				new HiddenItem(ending(workflow, title), 410), new HiddenItem(withdrawn, 410),
				new HiddenItem(internal, 404));
	}

	/** Publishes an item that ends soon, later on a machine that was too slow for it. */
	private static String ending(EditorialWorkflow workflow, String title) {
		for (int seconds = 4; seconds < 60; seconds *= 2) {
			String end = Clock.systemUTC().instant().plusSeconds(seconds).toString();
			String item = workflow.drafted(workflow.writer(),
					workflow.content(title, Map.of("publishAt", "2020-01-01T00:00:00Z", "unpublishAt", end)));
			if (workflow.publish(workflow.approver(), item).status() == 200) {
				return item;
			}
		}
		throw new AssertionError("no item was published before its end");
	}

	@Test
	void noPublicRouteShowsWhatIsNotPublicNow(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		List<Routes> routes = Routes.of(mapping)
			.stream()
			.filter((route) -> route.method().equals("GET") && !route.isAdmin())
			.toList();
		assertThat(routes).hasSizeGreaterThanOrEqualTo(routes());
		List<WrittenType> types = workflows(this.port).stream().map(this::write).toList();
		types.forEach(VisibilityContract::awaitTheEnd);
		types.forEach((type) -> {
			if (routes.stream().anyMatch((route) -> route.path().equals(type.workflow().pages() + "/{slug}"))) {
				type.hidden().forEach((item) -> assertHidden(type.workflow(), item));
			}
			verifyParts(type.workflow(), type.hidden(), type.shown());
		});
		List<String> slugs = types.stream().flatMap(WrittenType::hiddenSlugs).toList();
		routes.forEach((route) -> assertNothingIsShown(route, slugs));
	}

	private WrittenType write(EditorialWorkflow workflow) {
		return new WrittenType(workflow, hide(workflow, HIDDEN), workflow.published(workflow.content(SHOWN)));
	}

	private static void awaitTheEnd(WrittenType type) {
		await().atMost(Duration.ofSeconds(90))
			.until(() -> type.hidden()
				.stream()
				.filter((item) -> item.status() == 410)
				.noneMatch((
						item) -> type.workflow().seen(item.address()).path("status").asString("").equals("PUBLISHED")));
	}

	private static void assertHidden(EditorialWorkflow workflow, HiddenItem item) {
		assertThat(workflow.anyone().get(workflow.page(item.address())).status()).as(item.address())
			.isEqualTo(item.status());
	}

	private void assertNothingIsShown(Routes route, List<String> slugs) {
		if (route.path().contains("{")) {
			assertThat(slugs).allSatisfy(
					(slug) -> assertThat(anyone().get(route.concrete(slug)).status()).as(route.path()).isIn(404, 410));
			return;
		}
		for (String search : List.of("", "&q=kepkin")) {
			ApiClient.Answer answer = anyone().get(route.path() + "?size=100" + search);
			assertThat(answer.status()).as(route.path()).isEqualTo(200);
			assertThat(Stream.concat(Stream.of(HIDDEN), secrets().stream()))
				.allSatisfy((secret) -> assertThat(answer.text()).as(route.path()).doesNotContain(secret));
		}
		assertThat(anyone().get(route.path() + "?size=100").text().contains(SHOWN)).as(route.path())
			.isEqualTo(isList(route));
	}

	protected final ApiClient anyone() {
		return new ApiClient(this.port);
	}

	private record WrittenType(EditorialWorkflow workflow, List<HiddenItem> hidden, String shown) {

		Stream<String> hiddenSlugs() {
			return this.hidden.stream()
				.map((item) -> this.workflow.page(item.address()).substring(this.workflow.pages().length() + 1));
		}

	}

}
