package vn.lhh.search.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Query with the items that answer it.
 *
 * @param id its id in the set
 * @param kind what is special about it
 * @param text what is typed
 * @param grades from 1 to 3, by the key of the item
 */
record JudgedQuery(String id, String kind, String text, Map<String, Integer> grades) {

	private static final int DEPTH = 10;

	/** The queries of a file as {@code queries.tsv}. */
	static List<JudgedQuery> read(Path file) throws IOException {
		return Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).map(JudgedQuery::parse).toList();
	}

	private static JudgedQuery parse(String line) {
		String[] fields = line.split("\t");
		Map<String, Integer> grades = new HashMap<>();
		for (String judgement : fields[4].split(" ")) {
			int equals = judgement.lastIndexOf('=');
			grades.put(judgement.substring(0, equals), Integer.valueOf(judgement.substring(equals + 1)));
		}
		return new JudgedQuery(fields[0], fields[1], fields[2], grades);
	}

	/**
	 * The gain of the first ten items relative to the best order, with gains 2^grade-1.
	 */
	double normalizedGain(List<String> found) {
		List<Integer> ideal = this.grades.values().stream().sorted((one, other) -> other - one).toList();
		return gain(found.stream().map((key) -> this.grades.getOrDefault(key, 0)).toList()) / gain(ideal);
	}

	/** The reciprocal of the place of the first item that answers at least in part. */
	double reciprocalRank(List<String> found) {
		for (int at = 0; at < found.size(); at++) {
			if (this.grades.getOrDefault(found.get(at), 0) > 1) {
				return 1.0 / (at + 1);
			}
		}
		return 0;
	}

	/** Whether the first item is exactly what is sought. */
	boolean succeeds(List<String> found) {
		int best = this.grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return !found.isEmpty() && this.grades.getOrDefault(found.getFirst(), 0) == best;
	}

	private static double gain(List<Integer> grades) {
		double gain = 0;
		for (int at = 0; at < Math.min(DEPTH, grades.size()); at++) {
			gain += (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2) / Math.log(2));
		}
		return gain;
	}

}
