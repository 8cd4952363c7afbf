package vn.lhh.search.curation;

import java.util.List;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.search.analysis.Abbreviation;
import vn.lhh.search.analysis.Syllable;

/**
 * Aggregate that holds an abbreviation of the editors, beside those that come with the
 * service.
 */
@Document("abbreviations")
public class AbbreviationEntry extends CuratedEntry<AbbreviationDetails> {

	private static final int LONGEST_SHORT_FORM = 50;

	private static final int LONGEST_EXPANSION = 200;

	private String abbreviation = "";

	private String expansion = "";

	@Override
	String mainField() {
		return "abbreviation";
	}

	@Override
	void write(AbbreviationDetails details) {
		new FieldChecks().required("abbreviation", details.abbreviation(), LONGEST_SHORT_FORM)
			.check(!Syllable.listOf(details.abbreviation()).isEmpty(), "abbreviation", "invalid")
			.required("expansion", details.expansion(), LONGEST_EXPANSION)
			.check(!Syllable.listOf(details.expansion()).isEmpty(), "expansion", "invalid")
			.throwIfInvalid();
		this.abbreviation = details.abbreviation();
		this.expansion = details.expansion();
	}

	@Override
	public String auditTitle() {
		return this.abbreviation;
	}

	public String abbreviation() {
		return this.abbreviation;
	}

	public String expansion() {
		return this.expansion;
	}

	Abbreviation forms() {
		return Abbreviation.of(List.of(this.abbreviation, this.expansion));
	}

}
