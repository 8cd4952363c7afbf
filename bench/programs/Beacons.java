import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends visits, each with an id of its own, waits for every answer, and then until the counter has moved by exactly the number
 * that was acknowledged. Not wrk, as wrk leaves answers behind when its time is up, and then nobody knows how many there were.
 */
class Beacons {

	private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final URI site;

	private final AtomicLong acknowledged = new AtomicLong();

	private final AtomicLong refused = new AtomicLong();

	private final AtomicLong unknown = new AtomicLong();

	/** Told to come again; Kafka may have had them all the same, which only their ids make harmless. */
	private final AtomicLong doubtful = new AtomicLong();

	private final HttpClient client = HttpClient.newHttpClient();

	Beacons(URI site) {
		this.site = site;
	}

	public static void main(String[] args) throws Exception {
		new Beacons(URI.create(args[0])).run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
	}

	private void run(int seconds, int connections) throws Exception {
		long before = total();
		long begin = System.nanoTime();
		send(connections, begin + Duration.ofSeconds(seconds).toNanos());
		double sent = since(begin);
		long sure = this.acknowledged.get();
		long most = sure + this.unknown.get() + this.doubtful.get();
		long countedWhileSending = total() - before;
		long counted = awaitCount(before, sure);
		double all = since(begin);
		Thread.sleep(3000);
		counted = Math.max(counted, total() - before);
		System.out.printf("%d %.0f %d %d %d %.0f %.0f %.1f %s%n", sure, sure / sent, this.refused.get(), this.unknown.get(),
				counted, countedWhileSending / sent, counted / all, all - sent, verdict(counted, sure, most));
	}

	private static String verdict(long counted, long sure, long most) {
		if (counted < sure) {
			return "LOST:" + (sure - counted);
		}
		return (counted > most) ? "DOUBLED:" + (counted - most) : "exact";
	}

	private void send(int connections, long end) throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (int at = 0; at < connections; at++) {
			threads.add(Thread.ofPlatform().start(() -> sendUntil(end)));
		}
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void sendUntil(long end) {
		while (System.nanoTime() < end) {
			try (Socket socket = new Socket(this.site.getHost(), this.site.getPort())) {
				socket.setTcpNoDelay(true);
				socket.setSoTimeout(10_000);
				converse(socket, end);
			}
			catch (IOException ex) {
				pause();
			}
		}
	}

	private void converse(Socket socket, long end) throws IOException {
		OutputStream out = socket.getOutputStream();
		InputStream in = new BufferedInputStream(socket.getInputStream(), 4096);
		while (System.nanoTime() < end) {
			out.write(request());
			out.flush();
			this.unknown.incrementAndGet();
			Answer answer = Answer.read(in);
			this.unknown.decrementAndGet();
			((answer.status() == 202) ? this.acknowledged : this.refused).incrementAndGet();
			if (answer.status() == 503) {
				this.doubtful.incrementAndGet();
			}
			if (answer.last()) {
				return;
			}
		}
	}

	private byte[] request() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		UUID id = new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
		String body = "{\"visitId\":\"" + id + "\",\"path\":\"/tin-tuc/bai-" + random.nextInt(200) + "\"}";
		return ("POST /api/site/visits HTTP/1.1\r\nHost: " + this.site.getAuthority()
				+ "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n"
				+ "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
			.getBytes(StandardCharsets.US_ASCII);
	}

	private long awaitCount(long before, long wanted) throws Exception {
		long begin = System.nanoTime();
		long counted = total() - before;
		while (counted < wanted && since(begin) < PATIENCE.toSeconds()) {
			Thread.sleep(100);
			counted = total() - before;
		}
		return counted;
	}

	private long total() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(this.site.resolve("/api/stats/visits")).timeout(Duration.ofSeconds(30)).build();
		for (int attempt = 0; attempt < 50; attempt++) {
			Matcher matcher = TOTAL.matcher(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body());
			if (matcher.find()) {
				return Long.parseLong(matcher.group(1));
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("The counter does not answer");
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static double since(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

	private record Answer(int status, boolean last) {

		static Answer read(InputStream in) throws IOException {
			int status = Integer.parseInt(line(in).substring(9, 12));
			int length = 0;
			boolean last = false;
			for (String header = line(in); !header.isEmpty(); header = line(in)) {
				String lower = header.toLowerCase();
				length = lower.startsWith("content-length:") ? Integer.parseInt(lower.substring(15).strip()) : length;
				last |= lower.equals("connection: close");
			}
			in.skipNBytes(length);
			return new Answer(status, last);
		}

		private static String line(InputStream in) throws IOException {
			StringBuilder line = new StringBuilder(64);
			for (int next = in.read(); next != '\n'; next = in.read()) {
				if (next < 0) {
					throw new IOException("ended");
				}
				if (next != '\r') {
					line.append((char) next);
				}
			}
			return line.toString();
		}

	}

}
