package vn.lhh.search.curation;

import java.util.function.Supplier;

import org.springframework.data.domain.Sort;
import vn.lhh.kit.admin.CrudDesk;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

/**
 * Creates, changes and deletes what editors add to search, which counts at once.
 *
 * @param <A> the type of the entry
 * @param <D> what an editor writes about it
 */
public abstract class CurationDesk<A extends CuratedEntry<D>, D> implements CrudDesk<A, D> {

	private final CurationStore store;

	private final CuratedLists lists;

	private final Class<A> type;

	private final Supplier<A> factory;

	private final Sort order;

	CurationDesk(CurationStore store, CuratedLists lists, Class<A> type, Supplier<A> factory, Sort order) {
		this.store = store;
		this.lists = lists;
		this.type = type;
		this.factory = factory;
		this.order = order;
	}

	/** Returns one page of the entries, in their order. */
	public PageResult<A> page(Paging paging) {
		return this.store.page(this.type, paging, this.order);
	}

	@Override
	public A required(String id) {
		return this.store.required(this.type, id);
	}

	@Override
	public A create(D details) {
		A entry = this.factory.get();
		entry.write(details);
		return reloaded(this.store.insert(entry));
	}

	@Override
	public A update(String id, long version, D details) {
		A entry = this.store.atVersion(this.type, id, version);
		entry.write(details);
		return reloaded(this.store.save(entry));
	}

	@Override
	public void delete(String id, long version) {
		this.store.remove(this.store.atVersion(this.type, id, version));
		this.lists.reload();
	}

	private A reloaded(A entry) {
		this.lists.reload();
		return entry;
	}

}
