package vn.lhh.identity.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/**
 * Reads the audit trail; what has arrived is in it.
 */
@Service
public class AuditReader {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "_id");

	private static final Sort OLDEST = Sort.by("_id");

	private final AuditChain chain;

	private final AuditChainWriter writer;

	AuditReader(AuditChain chain, AuditChainWriter writer) {
		this.chain = chain;
		this.writer = writer;
	}

	/**
	 * Returns one page of the trail, newest first.
	 */
	public PageResult<ChainedEntry> page(AuditFilter filter, Paging paging) {
		this.writer.appendAll();
		if (filter.passesAll()) {
			return window(newest(filter), paging);
		}
		Criteria criteria = filter.criteria();
		List<ChainedEntry> items = this.chain.page(criteria, NEWEST, paging.offset(), paging.size());
		return paging.complete(items, () -> this.chain.count(criteria));
	}

	/**
	 * Returns one page of what happened to an item, oldest first.
	 */
	public PageResult<ChainedEntry> story(String entityType, String entityId, Paging paging) {
		this.writer.appendAll();
		Criteria item = Criteria.where("entry.entityType").is(entityType).and("entry.subject").is(entityId);
		List<ChainedEntry> items = this.chain.page(item, OLDEST, paging.offset(), paging.size());
		return paging.complete(items, () -> this.chain.count(item));
	}

	/**
	 * Hands every entry of the trail on, newest first.
	 */
	public void forEach(AuditFilter filter, Consumer<ChainedEntry> reader) {
		this.writer.appendAll();
		long first = this.chain.anchor().seq() + 1;
		Criteria criteria = filter.criteria();
		for (long last = newest(filter); last >= first; last -= AuditChain.WINDOW) {
			long start = Math.max(first, last - AuditChain.WINDOW + 1);
			this.chain.between(start, last, criteria).reversed().forEach(reader);
		}
	}

	private long newest(AuditFilter filter) {
		long head = this.chain.head().seq();
		return Optional.ofNullable(filter.upTo()).map((seq) -> Math.min(seq, head)).orElse(head);
	}

	private PageResult<ChainedEntry> window(long newest, Paging paging) {
		long oldest = this.chain.anchor().seq() + 1;
		long last = newest - paging.offset();
		long first = Math.max(oldest, last - paging.size() + 1);
		List<ChainedEntry> items = (last < oldest) ? List.of()
				: this.chain.between(first, last, new Criteria()).reversed();
		return PageResult.of(items, paging, Math.max(0, newest - oldest + 1));
	}

}
