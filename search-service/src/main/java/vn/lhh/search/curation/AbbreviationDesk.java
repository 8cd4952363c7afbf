package vn.lhh.search.curation;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import vn.lhh.kit.admin.CrudDesk;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

/**
 * Creates, changes and deletes abbreviations for the editors.
 */
@Service
public class AbbreviationDesk implements CrudDesk<AbbreviationEntry, AbbreviationDetails> {

	private final CurationStore store;

	private final CuratedLists lists;

	AbbreviationDesk(CurationStore store, CuratedLists lists) {
		this.store = store;
		this.lists = lists;
	}

	/** Returns the abbreviations of the editors by short form. */
	public PageResult<AbbreviationEntry> page(Paging paging) {
		return this.store.page(AbbreviationEntry.class, paging, Sort.by("abbreviation", "expansion"));
	}

	@Override
	public AbbreviationEntry required(String id) {
		return this.store.required(AbbreviationEntry.class, id);
	}

	@Override
	public AbbreviationEntry create(AbbreviationDetails details) {
		AbbreviationEntry entry = new AbbreviationEntry();
		entry.write(details);
		return reloaded(this.store.insert(entry, "abbreviation"));
	}

	@Override
	public AbbreviationEntry update(String id, long version, AbbreviationDetails details) {
		AbbreviationEntry entry = this.store.atVersion(AbbreviationEntry.class, id, version);
		entry.write(details);
		return reloaded(this.store.save(entry));
	}

	@Override
	public void delete(String id, long version) {
		this.store.remove(this.store.atVersion(AbbreviationEntry.class, id, version));
		this.lists.reload();
	}

	private AbbreviationEntry reloaded(AbbreviationEntry entry) {
		this.lists.reload();
		return entry;
	}

}
