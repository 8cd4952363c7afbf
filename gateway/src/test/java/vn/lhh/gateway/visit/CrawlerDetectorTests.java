package vn.lhh.gateway.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CrawlerDetectorTests {

	private final CrawlerDetector crawlerDetector = new CrawlerDetector();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)|bingbot",
			"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)|Googlebot",
			"facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)|facebookexternalhit",
			"Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)|GPTBot" })
	void crawlersAreKnownByName(String agent, String name) {
		assertThat(this.crawlerDetector.recognise(agent)).hasValueSatisfying((robot) -> {
			assertThat(robot.name()).isEqualTo(name);
			assertThat(robot.program()).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "curl/8.5.0", "python-requests/2.32.3", "Python-urllib/3.12", "Java-http-client/25.0.1",
			"Go-http-client/1.1", "Wget/1.21", "node", "",
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36" })
	void programsAreProgramsAndNotCrawlers(String agent) {
		assertThat(this.crawlerDetector.recognise(agent))
			.hasValueSatisfying((robot) -> assertThat(robot.program()).as(robot.name()).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
			"Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
			"Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130.0 Chrome/130.0.0.0 Mobile Safari/537.36" })
	void readersAreNoRobots(String agent) {
		assertThat(this.crawlerDetector.recognise(agent)).isEmpty();
	}

	@Test
	void devicesAreToldApart() {
		assertThat(DeviceKind.of("Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X)")).isEqualTo(DeviceKind.TABLET);
		assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 14; SM-X200)")).isEqualTo(DeviceKind.TABLET);
		assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 14) Mobile")).isEqualTo(DeviceKind.MOBILE);
		assertThat(DeviceKind.of("Mozilla/5.0 (Windows NT 10.0)")).isEqualTo(DeviceKind.DESKTOP);
		assertThat(DeviceKind.of("curl/8")).isEqualTo(DeviceKind.OTHER);
	}

}
