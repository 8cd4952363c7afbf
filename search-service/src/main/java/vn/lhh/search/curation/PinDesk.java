package vn.lhh.search.curation;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Curation desk of pins, listed by query, those of a query in their order.
 */
@Service
public class PinDesk extends CurationDesk<Pin, PinDetails> {

	PinDesk(CurationStore store, CuratedLists lists) {
		super(store, lists, Pin.class, Pin::new, Sort.by("queryKey", "order"));
	}

}
