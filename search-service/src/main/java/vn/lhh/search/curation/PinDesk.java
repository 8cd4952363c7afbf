package vn.lhh.search.curation;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import vn.lhh.kit.admin.CrudDesk;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

/**
 * Creates, changes and deletes pins for the editors.
 */
@Service
public class PinDesk implements CrudDesk<Pin, PinDetails> {

	private final CurationStore store;

	private final CuratedLists lists;

	PinDesk(CurationStore store, CuratedLists lists) {
		this.store = store;
		this.lists = lists;
	}

	/** Returns pins by query, those of a query in their order. */
	public PageResult<Pin> page(Paging paging) {
		return this.store.page(Pin.class, paging, Sort.by("queryKey", "order"));
	}

	@Override
	public Pin required(String id) {
		return this.store.required(Pin.class, id);
	}

	@Override
	public Pin create(PinDetails details) {
		Pin pin = new Pin();
		pin.write(details);
		return reloaded(this.store.insert(pin, "query"));
	}

	@Override
	public Pin update(String id, long version, PinDetails details) {
		Pin pin = this.store.atVersion(Pin.class, id, version);
		pin.write(details);
		return reloaded(this.store.save(pin));
	}

	@Override
	public void delete(String id, long version) {
		this.store.remove(this.store.atVersion(Pin.class, id, version));
		this.lists.reload();
	}

	private Pin reloaded(Pin pin) {
		this.lists.reload();
		return pin;
	}

}
