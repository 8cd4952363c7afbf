package vn.lhh.testkit;

import java.time.Duration;
import java.util.List;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The takedown receipt of one thing as its editors read it, so that the tests of all
 * services await and judge it alike.
 */
public final class TakedownReceiptProbe {

	private static final Duration SOON = Duration.ofSeconds(40);

	private final ApiClient editor;

	private final String address;

	/**
	 * The receipt of a thing, whether there is one or not.
	 * @param editor who may read it
	 * @param thing the thing's admin address
	 */
	public TakedownReceiptProbe(ApiClient editor, String thing) {
		this.editor = editor;
		this.address = thing + "/takedown-receipt";
	}

	/**
	 * Expects that there is none, as the thing is public.
	 */
	public void isNotThere() {
		assertThat(answer().code()).as(this.address).isEqualTo("not-withdrawn");
	}

	/**
	 * Waits until the thing was looked for in a place and found there.
	 * @param place its address
	 */
	public void showsStill(String place) {
		await().atMost(SOON)
			.untilAsserted(
					() -> assertThat(at(place).path("why").asString()).as(answer().text()).isEqualTo("still-shown"));
	}

	/**
	 * Waits until the thing was looked for in a place and not found there.
	 * @param place its address
	 */
	public void showsGone(String place) {
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(at(place).path("state").asString()).as(answer().text()).isEqualTo("gone"));
	}

	/**
	 * Waits until the thing was seen gone from every place, and compares the receipt with
	 * what the contract promises.
	 * @return the receipt
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
	 * The addresses of a receipt's places.
	 * @param receipt the receipt
	 * @return in its order
	 */
	public static List<String> addresses(JsonNode receipt) {
		return receipt.path("places").valueStream().map((place) -> place.path("address").asString()).toList();
	}

	/**
	 * What the receipt says of one place now.
	 * @param place its address
	 * @return the entry
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
