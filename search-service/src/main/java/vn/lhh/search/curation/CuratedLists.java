package vn.lhh.search.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.index.ItemKey;

/**
 * Pins and abbreviations in memory, read again every few seconds, as other replicas
 * change them too. While the store is away the last ones are used.
 */
@Component
public class CuratedLists {

	private static final Logger log = LoggerFactory.getLogger(CuratedLists.class);

	private final CurationStore store;

	private volatile Map<String, List<Pin>> pins = Map.of();

	private volatile Abbreviations abbreviations = Abbreviations.standard();

	private List<AbbreviationEntry> known = List.of();

	CuratedLists(CurationStore store) {
		this.store = store;
	}

	/** The items that come first for a query, in their order. */
	public List<ItemKey> pinned(String query) {
		Map<String, List<Pin>> all = this.pins;
		if (all.isEmpty()) {
			return List.of();
		}
		List<Syllable> typed = Syllable.listOf(query);
		return all.getOrDefault(Pin.key(typed), List.of())
			.stream()
			.filter((pin) -> pin.isMeantBy(typed))
			.map(Pin::item)
			.toList();
	}

	/** The abbreviations that come with the service and those of the editors. */
	public Abbreviations abbreviations() {
		return this.abbreviations;
	}

	@Scheduled(fixedDelayString = "${search.curation-poll:5s}")
	synchronized void reload() {
		try {
			this.pins = this.store.all(Pin.class)
				.stream()
				.sorted(Comparator.comparingInt(Pin::order).thenComparing(Pin::id))
				.collect(Collectors.groupingBy(Pin::queryKey));
			take(this.store.all(AbbreviationEntry.class));
		}
		catch (DataAccessException ex) {
			log.warn("pins and abbreviations can't be read, the last ones are used: {}", ex.toString());
		}
	}

	private void take(List<AbbreviationEntry> entries) {
		if (!versions(entries).equals(versions(this.known))) {
			this.known = entries;
			this.abbreviations = Abbreviations.standard().with(entries.stream().map(AbbreviationEntry::forms).toList());
		}
	}

	private static List<String> versions(List<AbbreviationEntry> entries) {
		return entries.stream().map((entry) -> entry.id() + ' ' + entry.version()).toList();
	}

}
