package vn.lhh.launcher.site.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends HTTP requests of readers during a training run: follows links to at most 60
 * pages, has each of them rendered past the edge cache too, and reads the home page many
 * times.
 */
final class TrainingTraffic {

	private static final int PAGES = 60;

	private static final int ROUNDS = 5;

	private static final int HOT_READS = 1500;

	private static final int BEACONS = 300;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");

	private static final List<String> API = List.of("/api/site/home", "/api/news/articles", "/api/news/announcements",
			"/api/documents", "/api/members/organisations", "/api/qa/questions", "/api/stats/visits");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final URI gateway;

	private final URI web;

	TrainingTraffic(URI gateway, URI web) {
		this.gateway = gateway;
		this.web = web;
	}

	void visit() {
		Set<String> pages = walk();
		for (int round = 0; round < ROUNDS; round++) {
			pages.forEach((page) -> read(this.web, page));
			API.forEach((path) -> read(this.gateway, path + "?page=" + UUID.randomUUID()));
		}
		for (int beacon = 0; beacon < BEACONS; beacon++) {
			count();
		}
		for (int read = 0; read < HOT_READS; read++) {
			read(this.gateway, "/");
			read(this.gateway, API.get(read % API.size()));
		}
	}

	private Set<String> walk() {
		Set<String> seen = new LinkedHashSet<>(List.of("/"));
		Deque<String> ahead = new ArrayDeque<>(seen);
		while (!ahead.isEmpty() && seen.size() < PAGES) {
			Matcher links = LINK.matcher(read(this.gateway, ahead.remove()));
			while (links.find() && seen.size() < PAGES) {
				if (seen.add(links.group(1))) {
					ahead.add(links.group(1));
				}
			}
		}
		return seen;
	}

	private String read(URI server, String path) {
		return send(HttpRequest.newBuilder(server.resolve(path)));
	}

	private void count() {
		String body = "{\"visitId\":\"%s\",\"viewId\":\"%s\",\"path\":\"/\",\"kind\":\"PAGE\"}"
			.formatted(UUID.randomUUID(), UUID.randomUUID());
		send(HttpRequest.newBuilder(this.gateway.resolve("/api/site/visits"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * Sends a request; every response is worth learning from, errors included.
	 * @return the body, empty where there was no response
	 */
	private String send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			return "";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "";
		}
	}

}
