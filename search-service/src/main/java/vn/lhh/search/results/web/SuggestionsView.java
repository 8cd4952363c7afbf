package vn.lhh.search.results.web;

import java.util.List;

import vn.lhh.search.engine.MarkedText;
import vn.lhh.search.engine.Suggestion;

/**
 * Suggestions in responses.
 */
record SuggestionsView(List<SuggestionView> items) {

	record SuggestionView(String type, String id, String url, MarkedText title) {

		static SuggestionView of(Suggestion suggestion) {
			return new SuggestionView(suggestion.key().type().code(), suggestion.key().id(), suggestion.url(),
					suggestion.title());
		}

	}

	static SuggestionsView of(List<Suggestion> suggestions) {
		return new SuggestionsView(suggestions.stream().map(SuggestionView::of).toList());
	}

}
