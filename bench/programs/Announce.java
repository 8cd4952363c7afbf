import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Announces many articles on the topic of news, made of the sentences of the site's own articles so that words are as frequent as
 * they are there, and writes questions about them, half of them without accents. With the broker's jars on the class path:
 * {@code java -cp 'launcher/target/lib/*' Announce.java SITE BOOTSTRAP COUNT QUESTIONS-FILE}.
 */
class Announce {

	private static final Pattern SLUG = Pattern.compile("\"url\":\"/tin-tuc/([^\"]+)\"");

	private static final Pattern PAGES = Pattern.compile("\"totalPages\":(\\d+)");

	private static final Pattern BODY = Pattern.compile("\"bodyHtml\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private static final Pattern TITLE = Pattern.compile("\"title\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private static final int QUESTIONS = 20_000;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Random random = new Random(20261130);

	private final List<String> titles = new ArrayList<>();

	private final List<String> sentences = new ArrayList<>();

	public static void main(String[] args) throws Exception {
		Announce run = new Announce();
		run.learn(args[0]);
		run.announce(args[1], Integer.parseInt(args[2]));
		run.ask(Path.of(args[3]));
	}

	private void learn(String site) throws Exception {
		Set<String> slugs = new HashSet<>();
		int pages = 1;
		for (int page = 1; page <= pages; page++) {
			String list = get(site + "/api/news/articles?size=100&page=" + page);
			SLUG.matcher(list).results().forEach((slug) -> slugs.add(slug.group(1)));
			pages = PAGES.matcher(list).results().mapToInt((found) -> Integer.parseInt(found.group(1))).findFirst().orElse(1);
		}
		for (String slug : slugs) {
			String article = get(site + "/api/news/articles/" + slug);
			TITLE.matcher(article).results().findFirst().ifPresent((found) -> this.titles.add(found.group(1)));
			BODY.matcher(article)
				.results()
				.findFirst()
				.ifPresent((found) -> this.sentences
					.addAll(Arrays.asList(found.group(1).replaceAll("<[^>]*>|\\\\.", " ").split("(?<=[.!?]) +"))));
		}
		this.sentences.removeIf((sentence) -> sentence.length() < 20);
		System.err.println(this.titles.size() + " titles, " + this.sentences.size() + " sentences");
	}

	private void announce(String bootstrap, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "compression.type", "lz4", "linger.ms", 20);
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
			for (int number = 0; number < count; number++) {
				producer.send(event(number));
			}
		}
	}

	private ProducerRecord<String, String> event(int number) {
		String id = "bench-%07d".formatted(number);
		LocalDate day = LocalDate.of(2010, 1, 1).plusDays(this.random.nextInt(6000));
		StringBuilder body = new StringBuilder();
		for (int at = 4 + this.random.nextInt(16); at > 0; at--) {
			body.append("<p>").append(any(this.sentences)).append("</p>");
		}
		String value = """
				{"id":"%s","slug":"%s","url":"/tin-tuc/%s","title":"%s","summary":"%s","bodyHtml":"%s","categoryIds":["bench-%d"],"tags":[],\
				"authors":[],"displayDate":"%s","publishedAt":"%sT01:00:00Z","visibleFrom":"%sT01:00:00Z"}"""
			.formatted(id, id, id, title(), any(this.sentences), body, this.random.nextInt(12), day, day, day);
		ProducerRecord<String, String> event = new ProducerRecord<>("news.articles", id, value);
		Map.of("specversion", "1.0", "id", id, "type", "news.article.published.v1", "source", "/news-service", "time",
				Instant.now().toString(), "subject", id, "sequence", "1")
			.forEach((name, given) -> event.headers().add("ce_" + name, given.getBytes(StandardCharsets.UTF_8)));
		event.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
		return event;
	}

	/** The first half of one title and the second half of another. */
	private String title() {
		String[] first = any(this.titles).split(" ");
		String[] second = any(this.titles).split(" ");
		return String.join(" ", Arrays.copyOf(first, (first.length + 1) / 2)) + " "
				+ String.join(" ", Arrays.copyOfRange(second, second.length / 2, second.length));
	}

	/** Two to four syllables that follow each other somewhere, each question once. */
	private void ask(Path file) throws IOException {
		Set<String> questions = new HashSet<>();
		while (questions.size() < QUESTIONS) {
			String[] words = any(this.random.nextInt(3) == 0 ? this.titles : this.sentences).replaceAll("[^\\p{L}\\p{N} ]", "")
				.trim()
				.split(" +");
			int length = 2 + this.random.nextInt(3);
			if (words.length >= length) {
				int from = this.random.nextInt(words.length - length + 1);
				String question = String.join(" ", Arrays.copyOfRange(words, from, from + length));
				questions.add(this.random.nextBoolean() ? question : folded(question));
			}
			else {
				questions.add(any(this.titles) + " " + this.random.nextInt(100_000));
			}
		}
		Files.write(file, questions);
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
	}

	private String any(List<String> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	private String get(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException(address + " answers " + answer.statusCode());
		}
		return answer.body();
	}

}
