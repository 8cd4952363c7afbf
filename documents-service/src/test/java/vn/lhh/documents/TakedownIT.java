package vn.lhh.documents;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.TakedownReceiptProbe;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class TakedownIT {

	private static final StubPublicSite FRONT = new StubPublicSite();

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private Desk desk;

	private ApiClient reader;

	@DynamicPropertySource
	static void front(DynamicPropertyRegistry settings) {
		settings.add("portal.takedown.urls", FRONT::url);
	}

	@AfterAll
	static void close() {
		FRONT.close();
	}

	@BeforeEach
	void open() {
		this.desk = new Desk(this.port);
		this.reader = new ApiClient(this.port);
		FRONT.passOnTo(this.port);
	}

	@Test
	void aWithdrawnDocumentAndItsFilesAreSeenGoneFromEveryPlace() {
		String id = withFile("701/QĐ-UBND");
		JsonNode shown = this.reader.get("/api/documents/701-qd-ubnd-2016").json();
		String file = shown.path("files").get(0).path("url").asString();
		assertThat(this.reader.get(file).status()).isEqualTo(200);
		assertThat(this.reader.get(file).header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=10");
		receipt(id).isNotThere();
		FRONT.says("/van-ban", 200, "<a href=\"/van-ban/701-qd-ubnd-2016\">");
		this.desk.moved(id, "unpublish");
		receipt(id).showsGone(file);
		receipt(id).showsStill("/van-ban");
		FRONT.says("/van-ban", 200, "<a href=\"/van-ban/701-qd-ubnd-2016-2\">");
		assertThat(TakedownReceiptProbe.addresses(receipt(id).complete())).contains("/", "/api/site/home", "/van-ban",
				"/api/documents", "/rss.xml", "/van-ban/rss.xml", "/sitemap/van-ban-1.xml", "/van-ban/701-qd-ubnd-2016",
				"/api/documents/701-qd-ubnd-2016", "/api/documents/" + id, file);
		assertThat(this.reader.get(file).status()).isEqualTo(410);
		this.desk.moved(id, "publish");
		receipt(id).isNotThere();
	}

	@Test
	void aFileThatANewVersionLeavesOutHasAReceiptOfItsOwn() {
		String id = withFile("702/QĐ-UBND");
		String file = this.reader.get("/api/documents/702-qd-ubnd-2016")
			.json()
			.path("files")
			.get(0)
			.path("id")
			.asString();
		assertThat(this.desk.detach(id, file).status()).isEqualTo(204);
		this.desk.moved(id, "publish");
		assertThat(TakedownReceiptProbe.addresses(receipt(id).complete()))
			.containsExactly("/api/documents/702-qd-ubnd-2016/files/" + file);
	}

	@Test
	void noPublicAnswerOutlivesTheNextScheduledChangeOrTenSeconds() {
		withFile("703/QĐ-UBND");
		String file = this.reader.get("/api/documents/703-qd-ubnd-2016")
			.json()
			.path("files")
			.get(0)
			.path("id")
			.asString();
		Instant soon = Instant.now().plusSeconds(100).truncatedTo(ChronoUnit.SECONDS);
		this.desk.published(Desk.paper("704/QĐ-UBND", "publishAt", soon.toString()));
		List<Routes> routes = Routes.of(this.mapping)
			.stream()
			.filter((route) -> route.method().equals("GET") && !route.isAdmin() && !route.isPreview())
			.toList();
		assertThat(routes).hasSizeGreaterThanOrEqualTo(4);
		assertThat(routes).allSatisfy((route) -> {
			String address = route.path().replace("{slug}", "703-qd-ubnd-2016").replace("{fileId}", file);
			ApiClient.Answer answer = this.reader.get(address);
			assertThat(answer.status()).as(address).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).as(address).containsPattern("max-age=(10|0, s-maxage=10)\\b");
			assertThat(answer.header("Surrogate-Key")).as(address).isNotEmpty();
			assertThat(answer.header("Valid-Until")).as(address).isNotEmpty();
			assertThat(Instant.parse(answer.header("Valid-Until"))).as(address).isBeforeOrEqualTo(soon);
		});
	}

	private String withFile(String number) {
		String id = this.desk.drafted(Desk.paper(number)).path("id").asString();
		assertThat(this.desk.attach(id, "Bản chính", "a.pdf", Desk.pdf(number.substring(0, 3))).status())
			.isEqualTo(201);
		this.desk.moved(id, "publish");
		return id;
	}

	private TakedownReceiptProbe receipt(String id) {
		return new TakedownReceiptProbe(this.desk.api(), Desk.DOCUMENTS + "/" + id);
	}

}
