package vn.lhh.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores generated secrets in a file, one {@code name<TAB>secret} per line, readable by
 * its owner only. No other place holds these secrets in clear.
 */
public final class SecretFile {

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private static final Logger logger = LoggerFactory.getLogger(SecretFile.class);

	/** Matches a whole line; a line that is not text contains a replacement character. */
	private static final Pattern WHOLE = Pattern.compile("[^\\t\\ufffd]+\\t[^\\ufffd]+");

	private final Path path;

	/**
	 * Creates the object for a file that need not exist yet.
	 */
	public SecretFile(Path path) {
		this.path = path.toAbsolutePath();
	}

	/**
	 * Tells whether the file exists.
	 */
	public boolean exists() {
		return Files.exists(this.path);
	}

	/**
	 * Returns the secrets by name, in the order of the file.
	 * @return empty where there is no file
	 */
	public Map<String, String> read() {
		try {
			return exists() ? parse(new String(Files.readAllBytes(this.path), StandardCharsets.UTF_8))
					: new LinkedHashMap<>();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds a secret, or replaces it. The file on disk is complete at every moment.
	 * @param secret in clear
	 */
	public void put(String name, String secret) {
		Map<String, String> all = read();
		all.put(name, secret);
		write(all);
	}

	/**
	 * Returns a secret, or creates and adds it.
	 * @param fresh creates a secret
	 * @return the secret in clear
	 */
	public String keep(String name, Supplier<String> fresh) {
		Map<String, String> all = read();
		String secret = all.get(name);
		if (secret == null) {
			secret = fresh.get();
			all.put(name, secret);
			write(all);
		}
		return secret;
	}

	/**
	 * Removes a secret, and the file with the last one.
	 */
	public void forget(String name) {
		Map<String, String> all = read();
		if (all.remove(name) == null) {
			return;
		}
		if (all.isEmpty()) {
			delete();
		}
		else {
			write(all);
		}
	}

	private void delete() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Map<String, String> all) {
		String text = all.entrySet()
			.stream()
			.map((line) -> line.getKey() + "\t" + line.getValue() + "\n")
			.collect(Collectors.joining());
		write(text);
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

	private void write(String text) {
		try {
			Path folder = Files.createDirectories(this.path.resolveSibling(""), OWNERS_FOLDER);
			Path fresh = Files.createTempFile(folder, ".secret", null, OWNER_ONLY);
			Files.writeString(fresh, text);
			Files.move(fresh, this.path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> parse(String text) {
		Map<String, String> secrets = new LinkedHashMap<>();
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
		List<String> whole = lines.stream().filter((line) -> WHOLE.matcher(line).matches()).toList();
		if (whole.size() < lines.size()) {
			logger.warn("{} is damaged: {} of its {} lines hold no secret and are passed over", this.path,
					lines.size() - whole.size(), lines.size());
		}
		whole.stream().map((line) -> line.split("\t", 2)).forEach((parts) -> secrets.put(parts[0], parts[1]));
		return secrets;
	}

}
