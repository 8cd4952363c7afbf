package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.coyote.Request;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Lingering close of RFC 9112, section 9.6: the server keeps reading for a moment from a
 * client that is still sending the body of a refused request, since a reset would destroy
 * the response before the client reads it.
 */
final class LingeringClose {

	/**
	 * Tomcat clears a request's attributes before it closes the connection, but not its
	 * notes.
	 */
	private static final int NOTE = 31;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private static final Duration SILENCE = Duration.ofSeconds(5);

	private static final int BUFFER = 16 * 1024;

	private LingeringClose() {
	}

	static void ask(Request request) {
		request.setNote(NOTE, Boolean.TRUE);
	}

	/** Whether a lingering close was requested since the last call. */
	static boolean wasAsked(Request request) {
		boolean asked = request.getNote(NOTE) != null;
		request.setNote(NOTE, null);
		return asked;
	}

	/** Shuts down the output, and drops incoming bytes until the client has noticed. */
	static void linger(SocketWrapperBase<?> socket) {
		try {
			if (socket.getSocket() instanceof NioChannel channel) {
				channel.getIOChannel().shutdownOutput();
			}
			socket.setReadTimeout(SILENCE.toMillis());
			drop(socket, System.nanoTime() + LONGEST.toNanos());
		}
		catch (IOException ex) {
			socket.close();
		}
	}

	private static void drop(SocketWrapperBase<?> socket, long end) throws IOException {
		byte[] buffer = new byte[BUFFER];
		try {
			int count = socket.read(true, buffer, 0, buffer.length);
			while (count >= 0 && System.nanoTime() < end) {
				count = socket.read(true, buffer, 0, buffer.length);
			}
		}
		catch (SocketTimeoutException ex) {
			socket.close();
		}
	}

}
