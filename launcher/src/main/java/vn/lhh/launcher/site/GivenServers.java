package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lhh.launcher.Console;

/**
 * Checks external servers (MongoDB, Kafka) that the environment names, by a TCP
 * connection to each host.
 *
 * @param hosts one per setting that names servers
 */
record GivenServers(List<Given> hosts) {

	private static final int PATIENCE = 2000;

	private static final Pattern MONGO = Pattern.compile("mongodb://(?:[^@/]*@)?([^/?]+).*");

	static GivenServers of(RunOptions runOptions) {
		List<Given> given = new ArrayList<>();
		Matcher mongo = MONGO.matcher(runOptions.environment().getOrDefault("MONGODB_URI", ""));
		if (mongo.matches()) {
			given.add(new Given("MONGODB_URI", 27017, mongo.group(1)));
		}
		String kafka = runOptions.environment().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
		if (!kafka.isBlank()) {
			given.add(new Given("KAFKA_BOOTSTRAP_SERVERS", 9092, kafka));
		}
		return new GivenServers(given);
	}

	/**
	 * Reports each setting of which no host answers. The services start nevertheless,
	 * because a server may still be starting.
	 */
	void silent(Console console) {
		this.hosts.stream()
			.filter((given) -> !given.answers())
			.forEach((given) -> console.complain("%s: nothing answers at %s; is it running, and reachable from here?"
				.formatted(given.setting(), given.servers())));
	}

	/**
	 * Describes one setting.
	 *
	 * @param usualPort for a server without a port
	 * @param servers {@code host:port}, separated by commas
	 */
	record Given(String setting, int usualPort, String servers) {

		boolean answers() {
			return Arrays.stream(this.servers.split(",")).anyMatch(this::answers);
		}

		private boolean answers(String server) {
			Matcher parts = Pattern.compile("(.+?)(?::(\\d{1,5}))?").matcher(server.strip());
			if (!parts.matches()) {
				return false;
			}
			int port = (parts.group(2) == null) ? this.usualPort : Integer.parseInt(parts.group(2));
			String host = parts.group(1).replaceAll("^\\[|]$", "");
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress(host, port), PATIENCE);
				return true;
			}
			catch (IOException | IllegalArgumentException ex) {
				return false;
			}
		}

	}

}
