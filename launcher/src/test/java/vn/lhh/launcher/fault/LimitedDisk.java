package vn.lhh.launcher.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.lhh.launcher.harness.LiveFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mounts tmpfs disks on single folders of a site, which only the site's processes see and
 * a test can fill. Needs the right to mount, as root or in a user namespace.
 */
public final class LimitedDisk {

	private static final String MOUNT = "for folder in $DISKS; do mount -t tmpfs -o size=1g tmpfs \"$folder\" "
			+ "|| exit 70; done; exec \"$@\"";

	private static final List<String> WAYS = List.of("--mount", "--user --map-root-user --mount");

	private final List<String> way;

	private final List<Path> disks;

	private LimitedDisk(List<String> way, List<Path> disks) {
		this.way = way;
		this.disks = disks;
	}

	/** Mounts a disk on each folder, or on none where this machine does not permit it. */
	public static LimitedDisk with(Path... folders) {
		for (Path folder : folders) {
			make(folder);
		}
		for (String way : WAYS) {
			List<String> options = List.of(way.split(" "));
			LimitedDisk limitedDisk = new LimitedDisk(options, List.of(folders));
			if (run(limitedDisk.command("true")) == 0) {
				return limitedDisk;
			}
		}
		return new LimitedDisk(List.of(), List.of());
	}

	private static void make(Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the command prefix that gives a process these disks, empty where there are
	 * none.
	 */
	public String[] prefix() {
		return command().toArray(String[]::new);
	}

	private List<String> command(String... words) {
		if (this.way.isEmpty()) {
			return List.of(words);
		}
		List<String> command = new ArrayList<>(List.of("env", "DISKS=" + names(), "unshare"));
		command.addAll(this.way);
		command.addAll(List.of("sh", "-c", MOUNT, "room"));
		command.addAll(List.of(words));
		return command;
	}

	private String names() {
		return String.join(" ", this.disks.stream().map(Path::toString).toList());
	}

	/** Shrinks the disk of a folder so that no byte is free. */
	public void fill(Process inside, Path folder) {
		resize(inside, folder, used(inside, folder));
	}

	/** Enlarges the disk to 1 GB again. */
	public void empty(Process inside, Path folder) {
		resize(inside, folder, 1L << 30);
	}

	/**
	 * Returns the path under which the test reaches a file as the given process sees it.
	 */
	public static Path seenBy(Process inside, Path path) {
		return Path.of("/proc/" + inside.pid() + "/root" + path);
	}

	private static long used(Process inside, Path folder) {
		return Math.max(1,
				LiveFolder.contents(seenBy(inside, folder))
					.stream()
					.filter(Files::isRegularFile)
					.mapToLong(LimitedDisk::blocks)
					.sum());
	}

	private static long blocks(Path file) {
		try {
			return (Files.size(file) + 4095) / 4096 * 4096;
		}
		catch (NoSuchFileException ex) {
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void resize(Process inside, Path folder, long bytes) {
		assertThat(this.way)
			.as("This journey needs a disk that it can fill, and may not mount one here: run it as root "
					+ "(CAP_SYS_ADMIN), or allow unprivileged user namespaces")
			.isNotEmpty();
		List<String> command = new ArrayList<>(List.of("nsenter", "--target", String.valueOf(inside.pid())));
		command.addAll(this.way.contains("--user") ? List.of("--user", "--preserve-credentials", "--mount")
				: List.of("--mount"));
		command.addAll(List.of("mount", "-o", "remount,size=" + bytes, folder.toString()));
		assertThat(run(command)).as(String.join(" ", command)).isZero();
	}

	private static int run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor();
		}
		catch (IOException ex) {
			return -1;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
