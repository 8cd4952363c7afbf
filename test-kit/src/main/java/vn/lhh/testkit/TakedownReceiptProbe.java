package vn.lhh.testkit;

import java.time.Duration;
import java.util.List;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Reads the takedown receipt of an item over the admin HTTP API, so that the tests of all
 * services await and check it in the same way.
 */
public final class TakedownReceiptProbe {

	private static final Duration SOON = Duration.ofSeconds(40);

	private final ApiClient editor;

	private final String address;

	/**
	 * Creates a probe, whether the receipt exists or not.
	 * @param editor client of an editor who may read it
	 * @param thing the item's admin address
	 */
	public TakedownReceiptProbe(ApiClient editor, String thing) {
		this.editor = editor;
		this.address = thing + "/takedown-receipt";
	}

	/**
	 * Expects no receipt, because the item is public.
	 */
	public void isNotThere() {
		assertThat(answer().code()).as(this.address).isEqualTo("not-withdrawn");
	}

	/**
	 * Waits until a check of a location still found the item.
	 * @param place the location's address
	 */
	public void showsStill(String place) {
		await().atMost(SOON)
			.untilAsserted(
					() -> assertThat(at(place).path("why").asString()).as(answer().text()).isEqualTo("still-shown"));
	}

	/**
	 * Waits until a check of a location no longer found the item.
	 * @param place the location's address
	 */
	public void showsGone(String place) {
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(at(place).path("state").asString()).as(answer().text()).isEqualTo("gone"));
	}

	/**
	 * Waits until the item is gone from every location, compares the receipt with the
	 * contract, and returns it.
	 */
	public JsonNode complete() {
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(answer().json().path("state").asString()).as(answer().text())
				.isEqualTo("complete"));
		JsonNode receipt = answer().json();
		assertThat(ApiClient.missing(ApiClient.contract("http/takedown-receipt.json"), receipt, "")).isEmpty();
		return receipt;
	}

	/**
	 * Returns the addresses of a receipt's locations, in its order.
	 */
	public static List<String> addresses(JsonNode receipt) {
		return receipt.path("places").valueStream().map((place) -> place.path("address").asString()).toList();
	}

	/**
	 * Returns the receipt's current entry for one location.
	 * @param place the location's address
	 */
	public JsonNode at(String place) {
		return answer().json()
			.path("places")
			.valueStream()
			.filter((entry) -> entry.path("address").asString().equals(place))
			.findFirst()
			.orElseThrow(() -> new AssertionError(place + " is not on the receipt"));
	}

	private ApiClient.Answer answer() {
		return this.editor.get(this.address);
	}

}
