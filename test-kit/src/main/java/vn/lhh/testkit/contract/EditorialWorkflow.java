package vn.lhh.testkit.contract;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tells contracts how editors write one type of content and take it through its workflow;
 * a service overrides the moves it calls otherwise than publishing-kit.
 */
public abstract class EditorialWorkflow {

	private final ApiClient anyone;

	private final String admin;

	private final String pages;

	/**
	 * Describes a type by where it is found.
	 * @param port of the running service
	 * @param admin where editors list its items
	 * @param pages where readers list them, and find each by its slug
	 */
	protected EditorialWorkflow(int port, String admin, String pages) {
		this.anyone = new ApiClient(port);
		this.admin = admin;
		this.pages = pages;
	}

	/**
	 * Returns the request for a new item with every field that its events show.
	 * @param title the words by which readers recognise it
	 */
	public abstract Map<String, Object> content(String title);

	/** Returns the prefix of its event types, for example {@code news.article}. */
	public abstract String eventPrefix();

	/** Returns the role of who writes it. */
	public abstract String writersRole();

	/** Returns the role of who publishes it. */
	public String approversRole() {
		return "APPROVER";
	}

	/** Returns a role of another desk. */
	public String strangersRole() {
		return "STATS";
	}

	/** Does all that its author must do to a new item before it can be published. */
	public void complete(ApiClient author, String item) {
	}

	public ApiClient.Answer publish(ApiClient by, String item) {
		return by.post(item + "/publish");
	}

	/** Shows readers what was edited since the item was published. */
	public ApiClient.Answer publishEdit(ApiClient by, String item) {
		return publish(by, item);
	}

	public ApiClient.Answer withdraw(ApiClient by, String item) {
		return by.post(item + "/unpublish");
	}

	public ApiClient.Answer showAgain(ApiClient by, String item) {
		return publish(by, item);
	}

	public final ApiClient anyone() {
		return this.anyone;
	}

	public final ApiClient writer() {
		return account("writer", writersRole());
	}

	public final ApiClient approver() {
		return account("approver", approversRole());
	}

	final ApiClient account(String name, String role) {
		return this.anyone.with("Authorization", "Bearer " + TestTokens.shared().forAccount(name, role));
	}

	final String admin() {
		return this.admin;
	}

	final String pages() {
		return this.pages;
	}

	final Map<String, Object> content(String title, Map<String, Object> more) {
		Map<String, Object> content = new HashMap<>(content(title));
		content.putAll(more);
		return content;
	}

	/** Writes an item that waits to be published, and returns its admin address. */
	public final String drafted(ApiClient by, Map<String, Object> content) {
		ApiClient.Answer created = by.post(this.admin, content);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		String item = created.header("Location");
		assertThat(item).isEqualTo(this.admin + "/" + created.json().path("id").asString());
		complete(by, item);
		return item;
	}

	/** Writes and publishes an item, and returns its admin address. */
	public final String published(Map<String, Object> content) {
		String item = drafted(writer(), content);
		done(publish(approver(), item));
		return item;
	}

	final ApiClient.Answer edited(ApiClient by, String item, Map<String, Object> content) {
		return done(by.with("If-Match", version(item)).put(item, content));
	}

	final JsonNode seen(String item) {
		return writer().get(item).json();
	}

	final String version(String item) {
		return writer().get(item).header("ETag");
	}

	/** Returns the public address that the item has, or would have by its id. */
	public final String page(String item) {
		return this.pages + "/" + seen(item).path("slug").asString(id(item));
	}

	static String id(String item) {
		return item.substring(item.lastIndexOf('/') + 1);
	}

	static ApiClient.Answer done(ApiClient.Answer answer) {
		assertThat(answer.status()).as("%s %s", answer.response().uri(), answer.text()).isEqualTo(200);
		return answer;
	}

}
