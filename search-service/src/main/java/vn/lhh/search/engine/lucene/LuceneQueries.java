package vn.lhh.search.engine.lucene;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import vn.lhh.search.ranking.Clause;

/**
 * Translates clauses into queries of Lucene.
 */
final class LuceneQueries {

	private LuceneQueries() {
	}

	static Query of(Clause clause) {
		return switch (clause) {
			case Clause.Term term -> new TermQuery(new Term(term.field(), term.text()));
			case Clause.Phrase phrase -> new PhraseQuery(phrase.field(), phrase.terms().toArray(String[]::new));
			case Clause.Some some -> some(some);
			case Clause.Best best -> new DisjunctionMaxQuery(listOf(best.parts()), 0);
			case Clause.Weighted weighted -> new BoostQuery(of(weighted.clause()), weighted.weight());
			case Clause.Constant constant ->
				new BoostQuery(new ConstantScoreQuery(of(constant.clause())), constant.score());
		};
	}

	static List<Query> listOf(List<Clause> clauses) {
		return clauses.stream().map(LuceneQueries::of).toList();
	}

	private static Query some(Clause.Some some) {
		boolean all = some.minimum() == some.parts().size();
		BooleanQuery.Builder builder = new BooleanQuery.Builder();
		listOf(some.parts())
			.forEach((part) -> builder.add(part, all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD));
		return builder.setMinimumNumberShouldMatch(all ? 0 : some.minimum()).build();
	}

}
