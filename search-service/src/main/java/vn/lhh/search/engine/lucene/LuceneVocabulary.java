package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

import vn.lhh.search.analysis.IndexVocabulary;
import vn.lhh.search.analysis.SyllableFolding;
import vn.lhh.search.schema.Scope;

/**
 * Vocabulary of an index, read from its dictionaries of terms by automata, never by a
 * scan.
 */
final class LuceneVocabulary implements IndexVocabulary {

	private final IndexReader reader;

	LuceneVocabulary(IndexReader reader) {
		this.reader = reader;
	}

	@Override
	public long frequency(String folded) {
		return frequency(Scope.ALL.folded(), folded);
	}

	@Override
	public Map<Pair, Long> pairFrequencies(Collection<Pair> pairs) {
		return pairs.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(pair) -> frequency(Scope.MAIN.shingles(), pair.first() + ' ' + pair.second())));
	}

	@Override
	public Collection<String> candidates(String folded) {
		return terms(Scope.ALL.folded(), new LevenshteinAutomata(folded, true).toAutomaton(1));
	}

	@Override
	public Optional<String> commonForm(String folded) {
		List<Automaton> letters = folded.codePoints()
			.mapToObj((letter) -> Automata.makeCharSet(SyllableFolding.foldedTo(letter)))
			.toList();
		return terms(Scope.ALL.exact(), Operations.concatenate(letters)).stream()
			.max(Comparator.comparingLong((form) -> frequency(Scope.ALL.exact(), form)));
	}

	private long frequency(String field, String term) {
		try {
			return this.reader.docFreq(new Term(field, term));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> terms(String field, Automaton automaton) {
		try {
			List<String> found = new ArrayList<>();
			Terms terms = MultiTerms.getTerms(this.reader, field);
			if (terms != null) {
				TermsEnum matching = new CompiledAutomaton(automaton, false, true).getTermsEnum(terms);
				for (BytesRef term = matching.next(); term != null; term = matching.next()) {
					found.add(term.utf8ToString());
				}
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
