package vn.lhh.launcher.site.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.site.supervision.JvmCommandLine;
import vn.lhh.launcher.site.supervision.ProgramClassPath;

/**
 * Manages the start-up cache of one group, the programs with the same shared class path.
 * The file name holds two checksums: of the class path, flags and JDK it was made for,
 * and of its content. A file that does not match or is damaged counts as missing.
 */
public final class StartupCache {

	private final Path folder;

	private final String group;

	private final String key;

	private final StartupCacheKind kind;

	private final JvmCommandLine jvmCommandLine;

	private @Nullable Path sound;

	StartupCache(Path folder, StartupCacheKind kind, JvmCommandLine jvmCommandLine, List<String> flags) {
		this.folder = folder;
		this.kind = kind;
		this.jvmCommandLine = jvmCommandLine;
		this.group = jvmCommandLine.program().group();
		this.key = key(jvmCommandLine.program(), flags);
	}

	private static String key(ProgramClassPath programClassPath, List<String> flags) {
		CRC32 sum = new CRC32();
		List<String> facts = new ArrayList<>(flags);
		for (Path jar : programClassPath.shared()) {
			facts.add(jar + " " + jar.toFile().length() + " " + jar.toFile().lastModified());
		}
		for (String fact : List.of("java.home", "java.vm.version", "java.vm.vendor", "os.arch")) {
			facts.add(System.getProperty(fact));
		}
		sum.update(String.join("\n", facts).getBytes(StandardCharsets.UTF_8));
		return "%08x".formatted(sum.getValue());
	}

	/**
	 * Looks for the cache file at each start of a process, as it may have been made
	 * meanwhile.
	 * @return flags that make a JVM use the cache, none while there is no intact one
	 */
	public synchronized List<String> use() {
		Path known = this.sound;
		if (known == null || !Files.exists(known)) {
			this.sound = find().orElse(null);
		}
		return (this.sound != null) ? this.kind.use(this.sound) : List.of();
	}

	public boolean isMissing() {
		return use().isEmpty();
	}

	/**
	 * Returns the flags of a process that records for the cache.
	 * @return the flags, none where the folder can't be made
	 */
	public List<String> record() {
		try {
			Files.createDirectories(this.folder);
			return this.kind.record(recording());
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	/**
	 * Returns the command line of the process that turns the recording into a cache.
	 * @return empty where the recording is the cache already
	 */
	Optional<List<String>> assembly() {
		List<String> flags = this.kind.assemble(recording(), raw());
		return flags.isEmpty() ? Optional.empty() : Optional.of(this.jvmCommandLine.assembly(flags));
	}

	String group() {
		return this.group;
	}

	boolean isRecorded() {
		return recording().toFile().length() > 0;
	}

	/**
	 * Moves the new cache to its final name, and removes the caches of earlier builds.
	 */
	void keep() {
		try {
			Path made = Files.exists(raw()) ? raw() : recording();
			Path kept = this.folder.resolve("%s-%s-%08x.cache".formatted(this.group, this.key, checksum(made)));
			Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
			for (Path other : all(this.group + "-*")) {
				if (!other.equals(kept)) {
					Files.delete(other);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<Path> find() {
		try {
			for (Path file : all("%s-%s-*.cache".formatted(this.group, this.key))) {
				if (file.getFileName().toString().endsWith("-%08x.cache".formatted(checksum(file)))) {
					return Optional.of(file);
				}
			}
		}
		catch (IOException ex) {
			// a start without a cache is only slower
		}
		return Optional.empty();
	}

	private List<Path> all(String pattern) throws IOException {
		List<Path> files = new ArrayList<>();
		if (Files.isDirectory(this.folder)) {
			try (DirectoryStream<Path> found = Files.newDirectoryStream(this.folder, pattern)) {
				found.forEach(files::add);
			}
		}
		return files;
	}

	private Path recording() {
		return this.folder.resolve(this.group + "-" + this.key + ".recording");
	}

	private Path raw() {
		return this.folder.resolve(this.group + "-" + this.key + ".raw");
	}

	private static long checksum(Path file) throws IOException {
		CRC32 sum = new CRC32();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
			while (in.read(buffer) >= 0) {
				Thread.onSpinWait();
			}
		}
		return sum.getValue();
	}

}
