package vn.lhh.search.curation;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;

/**
 * Aggregate that holds an item to show first for a query.
 */
@Document("pins")
public class Pin extends CuratedEntry<PinDetails> {

	private static final int LONGEST_QUERY = 200;

	private static final int LONGEST_ID = 100;

	private String query = "";

	private String queryKey = "";

	private String type = "";

	private String itemId = "";

	private int order;

	@Override
	String mainField() {
		return "query";
	}

	@Override
	void write(PinDetails details) {
		new FieldChecks().required("query", details.query(), LONGEST_QUERY)
			.check(!Syllable.listOf(details.query()).isEmpty(), "query", "invalid")
			.required("type", details.type(), LONGEST_ID)
			.check(ItemType.of(details.type()).isPresent(), "type", "not-a-choice", PinDetails.TYPES)
			.required("itemId", details.itemId(), LONGEST_ID)
			.between("order", details.order(), 0, 10_000)
			.throwIfInvalid();
		this.query = details.query();
		this.queryKey = key(Syllable.listOf(details.query()));
		this.type = details.type();
		this.itemId = details.itemId();
		this.order = details.order();
	}

	/** The form in which queries are compared first: syllables without accents. */
	static String key(List<Syllable> query) {
		return query.stream().map(Syllable::folded).collect(Collectors.joining(" "));
	}

	/** Whether a query with the same key means this one. */
	boolean isMeantBy(List<Syllable> typed) {
		List<Syllable> own = Syllable.listOf(this.query);
		boolean same = typed.size() == own.size();
		for (int at = 0; same && at < typed.size(); at++) {
			same = typed.get(at).mayMean(own.get(at));
		}
		return same;
	}

	@Override
	public String auditTitle() {
		return this.query;
	}

	public String query() {
		return this.query;
	}

	String queryKey() {
		return this.queryKey;
	}

	public String type() {
		return this.type;
	}

	public String itemId() {
		return this.itemId;
	}

	ItemKey item() {
		return new ItemKey(ItemType.of(this.type).orElseThrow(), this.itemId);
	}

	/** Its position among the pins of its query, small first. */
	public int order() {
		return this.order;
	}

}
