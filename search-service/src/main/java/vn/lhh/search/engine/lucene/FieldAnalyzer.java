package vn.lhh.search.engine.lucene;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

import vn.lhh.search.analysis.SyllableAnalyzer;
import vn.lhh.search.schema.Scope;

/**
 * Analyzer of the fields with text, each with its own analysis.
 */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

	private final Analyzer exact = SyllableAnalyzer.exact();

	private final Map<String, Analyzer> byField = new HashMap<>();

	FieldAnalyzer() {
		super(PER_FIELD_REUSE_STRATEGY);
		Analyzer folded = SyllableAnalyzer.folded();
		for (Scope scope : Scope.values()) {
			this.byField.put(scope.folded(), folded);
		}
		this.byField.put(Scope.TITLE.shingles(), SyllableAnalyzer.foldedShingles());
		this.byField.put(Scope.MAIN.shingles(), SyllableAnalyzer.foldedPairs());
	}

	@Override
	protected Analyzer getWrappedAnalyzer(String fieldName) {
		return this.byField.getOrDefault(fieldName, this.exact);
	}

}
