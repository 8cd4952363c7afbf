package vn.lhh.search.results.web;

/**
 * Query parameters of suggestions, verified.
 */
record SuggestParameters(String q, int size) {
}
