package vn.lhh.search.curation.web;

import vn.lhh.search.curation.AbbreviationEntry;

/**
 * Abbreviation as editors see it.
 */
record AbbreviationView(String id, long version, String abbreviation, String expansion) {

	static AbbreviationView of(AbbreviationEntry entry) {
		return new AbbreviationView(entry.id(), entry.version(), entry.abbreviation(), entry.expansion());
	}

}
