package vn.lhh.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * SSE client for tests, down to the bytes.
 */
final class SseTestClient implements AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final List<Event> events = new CopyOnWriteArrayList<>();

	private final AtomicInteger heartbeats = new AtomicInteger();

	private final Map<String, String> head = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Socket socket;

	private final BufferedReader lines;

	private int status;

	private volatile String retry = "";

	private volatile String lastId = "";

	private volatile boolean ended;

	private SseTestClient(Socket socket) throws IOException {
		this.socket = socket;
		this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
	}

	/** An event as a browser receives it. */
	record Event(String name, String id, String data) {

		JsonNode json() {
			return JSON.readTree(this.data);
		}

	}

	static SseTestClient on(int port, String... headers) {
		return at(port, "/api/site/live", headers);
	}

	static SseTestClient at(int port, String path, String... headers) {
		try {
			SseTestClient sseTestClient = new SseTestClient(connected(port, path, 64 * 1024, headers));
			sseTestClient.read();
			return sseTestClient;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends the request, and reads only when it is told to. */
	static SseTestClient slow(int port) throws IOException {
		return new SseTestClient(deaf(port));
	}

	void read() throws IOException {
		readHead();
		Thread.ofVirtual().start(this::readEvents);
	}

	/** Sends the request, and never reads a byte. */
	static Socket deaf(int port, String... headers) {
		try {
			return connected(port, "/api/site/live", 1024, headers);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Socket connected(int port, String path, int buffer, String... headers) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(buffer);
		socket.connect(new InetSocketAddress("127.0.0.1", port));
		StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
		for (int i = 0; i < headers.length; i += 2) {
			request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
		}
		socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private void readHead() throws IOException {
		this.status = Integer.parseInt(this.lines.readLine().substring(9, 12));
		for (String line = this.lines.readLine(); !line.isEmpty(); line = this.lines.readLine()) {
			int colon = line.indexOf(':');
			this.head.put(line.substring(0, colon), line.substring(colon + 1).trim());
		}
	}

	private void readEvents() {
		try {
			List<String> event = new ArrayList<>();
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.isEmpty()) {
					dispatch(event);
					event.clear();
				}
				else {
					event.add(line);
				}
			}
		}
		catch (IOException ex) {
			this.ended = true;
		}
		this.ended = true;
	}

	private void dispatch(List<String> lines) {
		if (lines.equals(List.of(":"))) {
			this.heartbeats.incrementAndGet();
			return;
		}
		this.retry = field(lines, "retry: ", this.retry);
		this.lastId = field(lines, "id: ", this.lastId);
		String data = field(lines, "data: ", "");
		if (!data.isEmpty()) {
			this.events.add(new Event(field(lines, "event: ", "message"), this.lastId, data));
		}
	}

	private static String field(List<String> lines, String name, String otherwise) {
		return lines.stream()
			.filter((line) -> line.startsWith(name))
			.map((line) -> line.substring(name.length()))
			.findFirst()
			.orElse(otherwise);
	}

	void say(String text) {
		try {
			this.socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int status() {
		return this.status;
	}

	String header(String name) {
		return this.head.getOrDefault(name, "");
	}

	String retry() {
		return this.retry;
	}

	String lastId() {
		return this.lastId;
	}

	int heartbeats() {
		return this.heartbeats.get();
	}

	boolean ended() {
		return this.ended;
	}

	List<Event> events() {
		return this.events;
	}

	List<Event> events(String name) {
		return this.events.stream().filter((event) -> event.name().equals(name)).toList();
	}

	Event await(Predicate<Event> wanted) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.events.stream().filter(wanted).findFirst().orElse(null), (event) -> event != null);
	}

	Event await(String name) {
		return await((event) -> event.name().equals(name));
	}

	Event awaitTotal(long total) {
		return await((event) -> event.name().equals("visits") && event.json().path("total").asLong() == total);
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
