package vn.lhh.web.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.client.NewsApi;

import static org.assertj.core.api.Assertions.assertThat;

class PicturesTests {

	private static final String OWN = "/api/news/media/0198c0de-0000-7000-8000-000000000001";

	private static NewsApi.Image image(String url, Integer width) {
		return new NewsApi.Image(url, "Đồi thông", width, 720, null, null);
	}

	@Test
	void everyFormUpToTheWidestIsOffered() {
		assertThat(Pictures.srcset(image(OWN, 4000)))
			.isEqualTo(OWN + "?w=320 320w, " + OWN + "?w=640 640w, " + OWN + "?w=960 960w, " + OWN + "?w=1280 1280w");
	}

	@Test
	void everyFormIsOfferedAsWebpToo() {
		assertThat(Pictures.webp(image(OWN, 800)))
			.isEqualTo(OWN + "?w=320&f=webp 320w, " + OWN + "?w=640&f=webp 640w, " + OWN + "?w=960&f=webp 800w");
		assertThat(Pictures.webp(image(OWN, 320))).isNull();
		assertThat(Pictures.webp(image("https://x.example/a.jpg", 1280))).isNull();
	}

	@Test
	void aSmallPlaceTakesTheSmallestForm() {
		assertThat(Pictures.small(OWN)).isEqualTo(OWN + "?w=320");
		assertThat(Pictures.small("https://x.example/a.png")).isEqualTo("https://x.example/a.png");
		assertThat(Pictures.small("javascript:alert(1)")).isEqualTo("#");
	}

	@Test
	void noFormClaimsToBeWiderThanThePicture() {
		assertThat(Pictures.srcset(image(OWN, 800)))
			.isEqualTo(OWN + "?w=320 320w, " + OWN + "?w=640 640w, " + OWN + "?w=960 800w");
		assertThat(Pictures.srcset(image(OWN, 640))).isEqualTo(OWN + "?w=320 320w, " + OWN + "?w=640 640w");
	}

	@Test
	void aPictureOfUnknownWidthIsOfferedInEveryForm() {
		assertThat(Pictures.srcset(image(OWN, null))).endsWith("?w=1280 1280w");
	}

	@Test
	void aSmallPictureHasOneForm() {
		assertThat(Pictures.srcset(image(OWN, 320))).isNull();
		assertThat(Pictures.src(image(OWN, 320))).isEqualTo(OWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://x.example/a.jpg", "/api/news/media/a?w=1", "/api/qa/media/a" })
	void anAddressThatIsNotOursToSizeIsLeftAlone(String url) {
		assertThat(Pictures.srcset(image(url, 1280))).isNull();
		assertThat(Pictures.src(image(url, 1280))).isEqualTo(url);
	}

	@Test
	void aHostileAddressLeadsNowhere() {
		assertThat(Pictures.src(image("javascript:alert(1)", 1280))).isEqualTo("#");
	}

	@Test
	void aPlaceWithoutANameIsAsWideAsTheWindow() {
		assertThat(Pictures.sizes(null)).isEqualTo("100vw");
		assertThat(Pictures.sizes("lead")).startsWith("(max-width: 1000px) 88vw,");
	}

}
