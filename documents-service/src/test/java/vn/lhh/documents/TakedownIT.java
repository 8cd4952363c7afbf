package vn.lhh.documents;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TakedownReceiptProbe;
import vn.lhh.testkit.contract.TakedownContract;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

class TakedownIT extends TakedownContract {

	private static final AtomicInteger NUMBERS = new AtomicInteger(700);

	@LocalServerPort
	private int port;

	private Desk desk;

	@BeforeEach
	void open() {
		this.desk = new Desk(this.port);
	}

	@Override
	protected ApiClient editor() {
		return this.desk.api();
	}

	@Override
	protected String strangersRole() {
		return "MEMBERS_ADMIN";
	}

	@Override
	protected PublicItem publish() {
		int number = NUMBERS.incrementAndGet();
		String id = withFile(number);
		String slug = slug(number);
		return new PublicItem(
				Desk.DOCUMENTS + "/" + id, "/van-ban/" + slug, "/van-ban", List.of("/api/documents", "/rss.xml",
						"/van-ban/rss.xml", "/sitemap/van-ban-1.xml", "/api/documents/" + slug, "/api/documents/" + id),
				List.of(file(slug).path("url").asString()));
	}

	@Override
	protected void withdraw(PublicItem item) {
		this.desk.moved(id(item), "unpublish");
	}

	@Override
	protected void showAgain(PublicItem item) {
		this.desk.moved(id(item), "publish");
	}

	@Override
	protected PublicRoutes routes(Instant change) {
		int number = NUMBERS.incrementAndGet();
		withFile(number);
		String file = file(slug(number)).path("id").asString();
		this.desk.published(Desk.paper(NUMBERS.incrementAndGet() + "/QĐ-UBND", "publishAt", change.toString()));
		return (route) -> route.path().replace("{slug}", slug(number)).replace("{fileId}", file);
	}

	@Test
	void aFileThatANewVersionLeavesOutHasAReceiptOfItsOwn() {
		int number = NUMBERS.incrementAndGet();
		String id = withFile(number);
		String file = file(slug(number)).path("id").asString();
		assertThat(this.desk.detach(id, file).status()).isEqualTo(204);
		this.desk.moved(id, "publish");
		assertThat(TakedownReceiptProbe.addresses(receipt(Desk.DOCUMENTS + "/" + id).complete()))
			.containsExactly("/api/documents/" + slug(number) + "/files/" + file);
	}

	private JsonNode file(String slug) {
		return anyone().get("/api/documents/" + slug).json().path("files").get(0);
	}

	private static String slug(int number) {
		return number + "-qd-ubnd-2016";
	}

	private static String id(PublicItem item) {
		return item.admin().substring(item.admin().lastIndexOf('/') + 1);
	}

	private String withFile(int number) {
		String id = this.desk.drafted(Desk.paper(number + "/QĐ-UBND")).path("id").asString();
		assertThat(this.desk.attach(id, "Bản chính", "a.pdf", Desk.pdf(String.valueOf(number))).status())
			.isEqualTo(201);
		this.desk.moved(id, "publish");
		return id;
	}

}
