package vn.lhh.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads the data files beside this package: one entry a line, comments after a number
 * sign, forms of an entry separated by {@code =} and {@code |}.
 */
public final class DataFile {

	private DataFile() {
	}

	/** The forms of each entry, in the order of the file. */
	public static List<List<String>> entries(String name) {
		return lines(name).stream()
			.map((line) -> Arrays.stream(line.split("[=|]")).map(String::strip).toList())
			.toList();
	}

	/** The entries of a file with one form each. */
	public static List<String> lines(String name) {
		InputStream found = Objects.requireNonNull(DataFile.class.getResourceAsStream("/analysis/" + name), name);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
			return lines.lines().map(String::strip).filter((line) -> !line.isEmpty() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
