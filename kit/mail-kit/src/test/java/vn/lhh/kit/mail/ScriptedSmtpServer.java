package vn.lhh.kit.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * SMTP server that dies or refuses at a chosen moment, one fault a connection.
 */
final class ScriptedSmtpServer implements AutoCloseable {

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

	private final List<Fault> done = new CopyOnWriteArrayList<>();

	private final ServerSocket server;

	/**
	 * Fault of one connection.
	 */
	enum Fault {

		NONE, DIES_AT_GREETING, DIES_AFTER_RECIPIENT, DIES_IN_DATA, DIES_AFTER_DOT, TEMPORARY_AFTER_DOT,
		PERMANENT_AFTER_DOT, TEMPORARY_RECIPIENT, PERMANENT_RECIPIENT, PERMANENT_SENDER

	}

	ScriptedSmtpServer() throws IOException {
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::run);
	}

	int port() {
		return this.server.getLocalPort();
	}

	void next(Fault fault) {
		this.faults.add(fault);
	}

	/**
	 * Returns the mails whose final dot has come, answered or not.
	 */
	List<String> taken() {
		return this.taken;
	}

	/**
	 * Returns the connections that have ended, by their faults.
	 */
	List<Fault> done() {
		return this.done;
	}

	private void run() {
		while (!this.server.isClosed()) {
			Fault fault = Fault.NONE;
			try (Socket socket = this.server.accept()) {
				fault = this.faults.isEmpty() ? Fault.NONE : this.faults.remove();
				new Dialogue(socket, fault).run();
			}
			catch (IOException ex) {
				continue;
			}
			this.done.add(fault);
		}
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private final class Dialogue {

		private final BufferedReader in;

		private final OutputStream out;

		private final Fault fault;

		Dialogue(Socket socket, Fault fault) throws IOException {
			this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
			this.out = socket.getOutputStream();
			this.fault = fault;
		}

		void run() throws IOException {
			if (this.fault == Fault.DIES_AT_GREETING) {
				return;
			}
			say("220 here");
			for (String line = this.in.readLine(); line != null; line = this.in.readLine()) {
				if (!answered(line)) {
					return;
				}
			}
		}

		private boolean answered(String line) throws IOException {
			switch (line.substring(0, 4)) {
				case "MAIL" -> say((this.fault == Fault.PERMANENT_SENDER) ? "550 not you" : "250 ok");
				case "RCPT" -> {
					return answeredRecipient();
				}
				case "DATA" -> {
					say("354 go on");
					return this.fault != Fault.DIES_IN_DATA && answeredData();
				}
				case "QUIT" -> {
					return false;
				}
				default -> say("250 ok");
			}
			return true;
		}

		private boolean answeredRecipient() throws IOException {
			switch (this.fault) {
				case TEMPORARY_RECIPIENT -> say("450 an@example.vn is greylisted");
				case PERMANENT_RECIPIENT -> say("550 no an@example.vn here");
				case DIES_AFTER_RECIPIENT -> {
					return false;
				}
				default -> say("250 ok");
			}
			return true;
		}

		private boolean answeredData() throws IOException {
			List<String> lines = new ArrayList<>();
			for (String line = this.in.readLine(); !".".equals(line); line = this.in.readLine()) {
				if (line == null) {
					return false;
				}
				lines.add(line);
			}
			switch (this.fault) {
				case TEMPORARY_AFTER_DOT -> say("451 no room now");
				case PERMANENT_AFTER_DOT -> say("554 not such a text");
				default -> ScriptedSmtpServer.this.taken.add(String.join("\n", lines));
			}
			if (this.fault == Fault.NONE) {
				say("250 taken");
			}
			return this.fault != Fault.DIES_AFTER_DOT;
		}

		private void say(String line) throws IOException {
			this.out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
			this.out.flush();
		}

	}

}
