package vn.lhh.search.curation;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Curation desk of abbreviations, listed by short form.
 */
@Service
public class AbbreviationDesk extends CurationDesk<AbbreviationEntry, AbbreviationDetails> {

	AbbreviationDesk(CurationStore store, CuratedLists lists) {
		super(store, lists, AbbreviationEntry.class, AbbreviationEntry::new, Sort.by("abbreviation", "expansion"));
	}

}
