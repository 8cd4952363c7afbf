package vn.lhh.launcher.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Prints a process log ({@code logs}): its last lines and, with {@code --follow}, the
 * lines appended later.
 */
public record LogsCommand(Console console, LaunchContext place) implements PortalCommand {

	private static final int USUAL = 100;

	private static final int MOST = 100_000;

	private static final int MOST_BYTES_A_LINE = 400;

	private static final Duration PAUSE = Duration.ofMillis(300);

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of("--follow"), Set.of("--data", "--lines"));
		Path log = SiteStatus.of(this.place.data(arguments)).log(arguments.onlyWord("service"));
		int lines = arguments.number("--lines", USUAL, 1, MOST);
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			tail(file, lines);
			while (arguments.has("--follow")) {
				follow(file);
			}
			return OK;
		}
		catch (IOException ex) {
			throw new UserErrorException("%s can't be read: %s".formatted(log, ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return OK;
		}
	}

	private void tail(RandomAccessFile file, int lines) throws IOException {
		file.seek(Math.max(0, file.length() - (long) lines * MOST_BYTES_A_LINE));
		List<String> all = rest(file).lines().toList();
		all.subList(Math.max(0, all.size() - lines), all.size()).forEach(this.console::say);
	}

	private void follow(RandomAccessFile file) throws IOException, InterruptedException {
		Thread.sleep(PAUSE);
		if (file.length() < file.getFilePointer()) {
			file.seek(0);
		}
		this.console.out().print(rest(file));
		this.console.out().flush();
	}

	private static String rest(RandomAccessFile file) throws IOException {
		byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, file.length() - file.getFilePointer())];
		file.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
