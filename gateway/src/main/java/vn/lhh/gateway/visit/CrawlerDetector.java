package vn.lhh.gateway.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Detects crawlers and programs by their user agent, from bundled lists of patterns.
 */
@Component
class CrawlerDetector {

	private final List<Pattern> crawlers = read("crawlers/crawlers.txt");

	private final List<Pattern> programs = read("crawlers/programs.txt");

	/**
	 * The robot that the user agent names, if any; a blank user agent counts as a
	 * program.
	 */
	Optional<Robot> recognise(String userAgent) {
		if (userAgent.isBlank()) {
			return Optional.of(new Robot("unnamed", true));
		}
		return first(this.crawlers, userAgent, false).or(() -> first(this.programs, userAgent, true));
	}

	private static Optional<Robot> first(List<Pattern> patterns, String userAgent, boolean program) {
		return patterns.stream()
			.filter((pattern) -> pattern.matcher(userAgent).find())
			.findFirst()
			.map((pattern) -> new Robot(name(pattern), program));
	}

	private static String name(Pattern pattern) {
		String plain = pattern.pattern().replaceAll("\\\\[a-z]|\\([^)]*\\)|\\[([a-zA-Z])[^\\]]*\\]", "$1");
		String name = plain.replaceAll("[\\\\^$*+?|]", "").replaceAll("/.*", "").trim();
		return name.isEmpty() ? "bot" : name.substring(0, Math.min(name.length(), 60));
	}

	private static List<Pattern> read(String resource) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Pattern::compile)
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Can't read " + resource, ex);
		}
	}

	/**
	 * A client that is no reader.
	 *
	 * @param name its name in the user agent
	 * @param program whether it is a mere program, which an operator may run by hand
	 */
	record Robot(String name, boolean program) {
	}

}
