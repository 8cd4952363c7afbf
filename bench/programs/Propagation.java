import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Publishes articles one after the other, and takes each down again; a reader at each place asks every 10 ms until it is there,
 * and until it is gone. Counted from the moment the editor's request was acknowledged.
 */
class Propagation {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Pattern WITHDRAWN = Pattern.compile("\"withdrawnAt\":\"([^\"]+)\"");

	private static final Pattern COMPLETED = Pattern.compile("\"completedAt\":\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.executor(Executors.newVirtualThreadPerTaskExecutor())
		.build();

	private final Map<String, List<Double>> shown = new LinkedHashMap<>();

	private final Map<String, List<Double>> gone = new LinkedHashMap<>();

	private final List<Double> receipts = new ArrayList<>();

	private final String site;

	private final String editor;

	private final String approver;

	private final String category;

	private int late;

	Propagation(String site, String editor, String approver, String category) {
		this.site = site;
		this.editor = editor;
		this.approver = approver;
		this.category = category;
	}

	public static void main(String[] args) throws Exception {
		Propagation run = new Propagation(args[0], args[1], args[2], args[3]);
		for (int number = -3; number < Integer.parseInt(args[4]); number++) {
			run.article(number);
		}
		run.print();
	}

	private void article(int number) throws Exception {
		String title = "Tin do lan truyen " + Instant.now().toEpochMilli() + " " + number;
		HttpResponse<String> made = post(this.editor, "/api/news/admin/articles", """
				{"title":"%s","summary":"Tóm tắt","bodyHtml":"<p>Nội dung</p>","primaryCategoryId":"%s","showOnHome":true}
				""".formatted(title, this.category));
		String address = URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
		String slug = field(made.body(), "slug");
		List<String> places = List.of("/", "/tin-tuc", "/rss.xml", "/api/site/home", "/tin-tuc/" + slug);
		post(this.approver, address + "/publish", "{}");
		note(this.shown, slug, watch(places, slug, true), number);
		post(this.approver, address + "/unpublish", "{}");
		note(this.gone, slug, watch(places, slug, false), number);
		double proved = receipt(address + "/takedown-receipt");
		if (number >= 0) {
			this.receipts.add(proved);
		}
	}

	private void note(Map<String, List<Double>> kept, String slug, Map<String, Double> found, int number) {
		if (number >= 0) {
			found.forEach((place, millis) -> kept
				.computeIfAbsent(place.replace(slug, "{slug}"), (key) -> new ArrayList<>())
				.add(millis));
			this.late += (int) found.values().stream().filter((millis) -> millis >= PATIENCE.toMillis()).count();
		}
	}

	private Map<String, Double> watch(List<String> places, String slug, boolean there) throws Exception {
		long begin = System.nanoTime();
		Map<String, Future<Double>> watches = new LinkedHashMap<>();
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			places.forEach((place) -> watches.put(place, readers.submit(() -> until(place, slug, there, begin))));
		}
		Map<String, Double> found = new LinkedHashMap<>();
		for (Map.Entry<String, Future<Double>> watch : watches.entrySet()) {
			found.put(watch.getKey(), watch.getValue().get());
		}
		return found;
	}

	private double until(String place, String slug, boolean there, long begin) throws Exception {
		while (System.nanoTime() - begin < PATIENCE.toNanos()) {
			HttpResponse<String> answer = get(place, null);
			boolean own = place.endsWith(slug);
			boolean known = answer.statusCode() == 200 || own && answer.statusCode() == 404;
			boolean seen = answer.statusCode() == 200 && (own || answer.body().contains("/tin-tuc/" + slug));
			if (known && seen == there) {
				return (System.nanoTime() - begin) / 1e6;
			}
			Thread.sleep(10);
		}
		return PATIENCE.toMillis();
	}

	private double receipt(String address) throws Exception {
		long begin = System.nanoTime();
		while (System.nanoTime() - begin < PATIENCE.toNanos()) {
			String body = get(address, this.approver).body();
			Matcher from = WITHDRAWN.matcher(body);
			Matcher to = COMPLETED.matcher(body);
			if (from.find() && to.find()) {
				return Duration.between(OffsetDateTime.parse(from.group(1)), OffsetDateTime.parse(to.group(1))).toMillis();
			}
			Thread.sleep(20);
		}
		this.late++;
		return PATIENCE.toMillis();
	}

	private void print() {
		this.shown.forEach((place, millis) -> print("shown", place, millis));
		this.gone.forEach((place, millis) -> print("gone", place, millis));
		print("proved", "receipt", this.receipts);
		System.out.println("late - " + this.late + " 0 0 0");
	}

	private static void print(String what, String place, List<Double> millis) {
		Collections.sort(millis);
		System.out.printf("%s %s %d %.0f %.0f %.0f%n", what, place, millis.size(), share(millis, 0.5), share(millis, 0.99),
				millis.getLast());
	}

	private static double share(List<Double> sorted, double share) {
		return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * share) - 1));
	}

	private static String field(String json, String name) {
		Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
		if (!found.find()) {
			throw new IllegalStateException("no " + name + " in " + json);
		}
		return found.group(1);
	}

	private HttpResponse<String> get(String path, String bearer) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path)).timeout(Duration.ofSeconds(10));
		if (bearer != null) {
			request.header("Authorization", "Bearer " + bearer);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String token, String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + path))
			.timeout(Duration.ofSeconds(10))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() >= 300) {
			throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
		}
		return answer;
	}

}
