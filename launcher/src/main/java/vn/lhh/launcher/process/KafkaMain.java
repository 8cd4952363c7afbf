package vn.lhh.launcher.process;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * Runs the Kafka broker of a site without an external one; formats the log folder before
 * the first start.
 */
public final class KafkaMain {

	private KafkaMain() {
	}

	/**
	 * Formats the folder if needed and starts the broker.
	 * @param args the properties file and the log folder
	 */
	public static void main(String[] args) {
		if (!Files.exists(Path.of(args[1], "meta.properties"))) {
			format(args[0]);
		}
		Kafka.main(new String[] { args[0] });
	}

	private static void format(String properties) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		String[] command = { "format", "--ignore-formatted", "--cluster-id", Uuid.randomUuid().toString(), "--config",
				properties };
		int code = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
		if (code != 0) {
			throw new IllegalStateException("Kafka could not format its folder: " + said);
		}
	}

}
