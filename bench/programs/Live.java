import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Many browsers that listen to the live channel, each from one of many addresses of this machine, on one thread. Says "open" when
 * all have the totals; then, for each line it reads, sends one visit after the other and says when how many had the new total.
 */
class Live {

	private static final byte[] TOTAL = "\"total\":".getBytes(StandardCharsets.US_ASCII);

	private final URI site;

	private final int clients;

	private final HttpClient http = HttpClient.newHttpClient();

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);

	private final long[] arrivals;

	private volatile Goal goal = new Goal(0, 0);

	private volatile int lost;

	Live(URI site, int clients) {
		this.site = site;
		this.clients = clients;
		this.arrivals = new long[clients];
	}

	/** All clients having seen at least this total. */
	private static final class Goal {

		final long total;

		final CountDownLatch missing;

		Goal(long total, int clients) {
			this.total = total;
			this.missing = new CountDownLatch(clients);
		}

	}

	private static final class Client {

		final int at;

		long seen;

		Goal reached;

		Client(int at) {
			this.at = at;
		}

	}

	public static void main(String[] args) throws Exception {
		new Live(URI.create(args[0]), Integer.parseInt(args[1])).run(Integer.parseInt(args[2]));
	}

	private void run(int visits) throws Exception {
		Selector selector = Selector.open();
		this.goal = new Goal(1, this.clients);
		long begin = System.nanoTime();
		Thread reader = Thread.ofPlatform().daemon().start(() -> read(selector));
		for (int at = 0; at < this.clients; at++) {
			connect(selector, at);
		}
		await(this.goal);
		System.out.printf("open %.1f%n", (System.nanoTime() - begin) / 1e9);
		BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
		while (orders.readLine() != null) {
			measure(visits);
		}
		reader.interrupt();
	}

	private void connect(Selector selector, int at) throws IOException {
		SocketChannel channel = SocketChannel.open();
		channel.setOption(StandardSocketOptions.SO_RCVBUF, 8 * 1024);
		channel.bind(new InetSocketAddress("127.0." + (1 + at / 250 % 250) + "." + (1 + at % 250), 0));
		channel.connect(new InetSocketAddress("127.0.0.1", this.site.getPort()));
		String request = "GET /api/site/live HTTP/1.1\r\nHost: " + this.site.getAuthority()
				+ "\r\nAccept: text/event-stream\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n\r\n";
		channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
		channel.configureBlocking(false);
		channel.register(selector, SelectionKey.OP_READ, new Client(at));
		selector.wakeup();
	}

	private void read(Selector selector) {
		try {
			while (!Thread.interrupted()) {
				selector.select(this::read, 100);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void read(SelectionKey key) {
		Client client = (Client) key.attachment();
		try {
			this.buffer.clear();
			if (((SocketChannel) key.channel()).read(this.buffer) < 0) {
				throw new IOException("ended");
			}
			this.buffer.flip();
			client.seen = Math.max(client.seen, total());
		}
		catch (IOException ex) {
			key.cancel();
			this.lost++;
		}
		Goal now = this.goal;
		if (client.seen >= now.total && client.reached != now) {
			client.reached = now;
			this.arrivals[client.at] = System.nanoTime();
			now.missing.countDown();
		}
	}

	/** The largest total in what has just come. */
	private long total() {
		long largest = 0;
		for (int at = 0; at + TOTAL.length < this.buffer.limit(); at++) {
			int length = 0;
			while (length < TOTAL.length && this.buffer.get(at + length) == TOTAL[length]) {
				length++;
			}
			if (length == TOTAL.length) {
				largest = Math.max(largest, number(at + length));
			}
		}
		return largest;
	}

	private long number(int from) {
		long number = 0;
		for (int at = from; at < this.buffer.limit() && Character.isDigit(this.buffer.get(at)); at++) {
			number = number * 10 + this.buffer.get(at) - '0';
		}
		return number;
	}

	private void measure(int visits) throws Exception {
		double[] all = new double[visits * this.clients];
		double[] last = new double[visits];
		double[] spread = new double[visits];
		for (int at = 0; at < visits; at++) {
			Thread.sleep(1500 + (at * 137) % 1000);
			Goal next = new Goal(current() + 1, this.clients);
			this.goal = next;
			visit();
			long counted = awaitCounted(next.total);
			await(next);
			for (int client = 0; client < this.clients; client++) {
				all[at * this.clients + client] = (this.arrivals[client] - counted) / 1e6;
			}
			long[] sorted = this.arrivals.clone();
			Arrays.sort(sorted);
			last[at] = (sorted[this.clients - 1] - counted) / 1e6;
			spread[at] = (sorted[this.clients - 1] - sorted[0]) / 1e6;
		}
		Arrays.sort(all);
		Arrays.sort(last);
		Arrays.sort(spread);
		System.out.printf("figures %.0f %.0f %.0f %.0f %.0f %d%n", at(all, 0.5), at(all, 0.99), at(last, 0.5), last[visits - 1],
				at(spread, 0.5), this.lost);
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
	}

	private static void await(Goal goal) throws InterruptedException {
		if (!goal.missing.await(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException(goal.missing.getCount() + " never heard of it");
		}
	}

	private long current() throws Exception {
		HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(this.site.resolve("/api/stats/visits")).build(),
				HttpResponse.BodyHandlers.ofString());
		String total = answer.body().replaceAll("(?s).*\"total\"\\s*:\\s*(\\d+).*", "$1");
		return Long.parseLong(total);
	}

	/** The moment from which anybody who asks gets the new total. */
	private long awaitCounted(long total) throws Exception {
		while (current() < total) {
			Thread.sleep(5);
		}
		return System.nanoTime();
	}

	private void visit() throws Exception {
		String body = "{\"visitId\": \"" + UUID.randomUUID() + "\", \"path\": \"/\"}";
		int status = this.http.send(HttpRequest.newBuilder(this.site.resolve("/api/site/visits"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
		if (status != 202) {
			throw new IllegalStateException("A visit was answered with " + status);
		}
	}

}
