package vn.lhh.search.analysis;

import java.util.List;

/**
 * Alternatives for a part of a query.
 *
 * @param from the place of the part's first syllable in the query
 * @param to the place after its last syllable
 * @param alternatives sequences of syllables, each of which may stand for the part
 */
public record Expansion(int from, int to, List<List<Syllable>> alternatives) {

}
