package vn.lhh.launcher.harness;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.UserErrorException;

import vn.lhh.launcher.signin.DemoUsers;
import vn.lhh.launcher.signin.OAuthSignIn;

/**
 * Edits articles through the admin API as a careful editor and an approver. Repeats
 * requests without acknowledgement, checks whether they took effect all the same, and
 * records the state that readers must see in the end.
 */
public final class RetryingEditor {

	private static final Duration PATIENCE = Duration.ofMinutes(6);

	private static final String WRITER = "admin";

	private static final String APPROVER = "approver";

	private final Map<String, Item> book = new ConcurrentHashMap<>();

	private final WholeSite site;

	private final PublicClient publicClient;

	private final String category;

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	public RetryingEditor(WholeSite site) {
		this.site = site;
		this.publicClient = new PublicClient(site.url());
		this.category = JsonPath.<List<Object>>read(this.publicClient.get("/api/news/categories").body(), "$..id")
			.getFirst()
			.toString();
	}

	/**
	 * Holds an article as its editor knows it.
	 *
	 * @param location in the admin API
	 * @param slug of its public address
	 * @param title as last acknowledged
	 * @param live whether readers see it
	 */
	public record Item(String location, String slug, String title, boolean live) {

		public String id() {
			return this.location.substring(this.location.lastIndexOf('/') + 1);
		}

	}

	public List<Item> book() {
		return List.copyOf(this.book.values());
	}

	/** Writes and publishes an article. */
	public Item publish(String title) {
		Answer created = until(() -> send("POST", EditorClient.ARTICLES, body(title), null),
				(answer) -> answer.status() == 201);
		String location = created.header("Location");
		Item written = new Item(location, JsonPath.read(created.body(), "$.slug"), title, false);
		return goLive(written, title);
	}

	private Item goLive(Item item, String title) {
		String published = move(item, "publish", (view) -> isLive(view, title));
		return keep(new Item(item.location(), JsonPath.read(published, "$.slug"), title, true));
	}

	public Item takeDown(Item item) {
		move(item, "unpublish", (view) -> !JsonPath.read(view, "$.status").equals("PUBLISHED"));
		return keep(new Item(item.location(), item.slug(), item.title(), false));
	}

	/** Changes the title of a live article. */
	public Item rename(Item item, String title) {
		until(() -> rewrite(item, title), (answer) -> answer.status() == 200 || hasDraft(answer.body(), title));
		return goLive(item, title);
	}

	private Answer rewrite(Item item, String title) {
		Answer seen = send("GET", item.location(), null, null);
		boolean done = seen.status() != 200 || hasDraft(seen.body(), title);
		return done ? seen : send("PUT", item.location(), body(title), seen.header("ETag"));
	}

	private static boolean hasDraft(String view, String title) {
		return view.contains("\"draft\":{") && title.equals(JsonPath.read(view, "$.draft.title"));
	}

	private static boolean isLive(String view, String title) {
		return JsonPath.read(view, "$.status").equals("PUBLISHED") && title.equals(JsonPath.read(view, "$.live.title"));
	}

	/** Makes a transition; without acknowledgement, checks whether it took effect. */
	private String move(Item item, String move, Predicate<String> done) {
		return until(() -> {
			Answer seen = send("GET", item.location(), null, null);
			boolean over = seen.status() != 200 || done.test(seen.body());
			return over ? seen : approve(item.location() + "/" + move, "{}");
		}, (answer) -> answer.status() == 200 && done.test(answer.body())).body();
	}

	/** Tries to write an article once, without a retry. */
	public Answer tryToWrite(String title) {
		return this.publicClient.send("POST", EditorClient.ARTICLES, token(WRITER), body(title), null);
	}

	public Answer read(String location) {
		return this.publicClient.send("GET", location, token(WRITER), null, null);
	}

	/** Writes an article and schedules its publication. */
	public Item schedule(String title, String publishAt) {
		Answer created = send("POST", EditorClient.ARTICLES, body(title), null);
		Item item = new Item(created.header("Location"), JsonPath.read(created.body(), "$.slug"), title, true);
		until(() -> approve(item.location() + "/publish", "{\"publishAt\": \"%s\"}".formatted(publishAt)),
				(answer) -> answer.status() == 200);
		return item;
	}

	private Item keep(Item item) {
		this.book.put(item.location(), item);
		return item;
	}

	private Answer until(Supplier<Answer> call, Predicate<Answer> done) {
		ConditionFactory await = Awaitility.await()
			.atMost(PATIENCE)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(300));
		return await.until(() -> Optional.of(call.get()).filter(done), Optional::isPresent).orElseThrow();
	}

	private Answer send(String method, String path, @Nullable String json, @Nullable String version) {
		return send(WRITER, method, path, json, version);
	}

	private Answer approve(String path, String json) {
		return send(APPROVER, "POST", path, json, null);
	}

	/** Sends a request; the response has status 0 where there was none. */
	private Answer send(String user, String method, String path, @Nullable String json, @Nullable String version) {
		try {
			Answer answer = this.publicClient.send(method, path, token(user), json, version);
			if (answer.status() == 401) {
				this.tokens.remove(user);
			}
			return answer;
		}
		catch (UncheckedIOException | UserErrorException ex) {
			return Answer.NONE;
		}
	}

	private synchronized String token(String user) {
		return this.tokens.computeIfAbsent(user, (name) -> new OAuthSignIn(URI.create(this.site.url())).token(name,
				DemoUsers.in(this.site.launched().data()).password(name)));
	}

	private String body(String title) {
		return """
				{"title": "%s", "summary": "Tóm tắt của %1$s", "bodyHtml": "<p>Nội dung của %1$s.</p>",
				 "primaryCategoryId": "%s", "showOnHome": true}""".formatted(title, this.category);
	}

}
