package vn.lhh.documents.document.number;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.number.NumberSymbol;
import vn.lhh.documents.number.NumberWarning;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * Holds a document's number and symbol exactly as printed, and the values derived from
 * them.
 *
 * @param numberSymbolRaw as printed, never corrected
 * @param correctedSymbol the editor's note of the correct number and symbol
 * @param number digits, perhaps with a letter
 * @param numberInt the digits, for sorting
 * @param numberYear the year in the middle, if there is one
 * @param symbol the part after the number
 * @param numberKey folded letters and digits
 * @param searchKeys every key a search by number may match
 * @param numberWarnings the parts an editor should check again
 * @param identity the key, main issuing body and year; equal for documents with the same
 * number
 * @param equalNumbers the other documents with the same identity when this one was saved
 */
public record DocumentNumber(String numberSymbolRaw, @Nullable String correctedSymbol, String number,
		@Nullable Integer numberInt, @Nullable Integer numberYear, String symbol, String numberKey,
		List<String> searchKeys, List<NumberWarning> numberWarnings, @Nullable String identity,
		List<EqualNumber> equalNumbers) {

	private static final int LONGEST = 60;

	/**
	 * Parses a printed number; search keys include those of the corrected symbol.
	 * @param corrected the editor's note of the correct number and symbol
	 * @return without warnings, identity and equal numbers
	 */
	public static DocumentNumber of(String raw, @Nullable String corrected) {
		NumberSymbol read = NumberSymbol.parse(raw);
		return new DocumentNumber(raw, corrected, read.number(), read.numberInt(), read.numberYear(), read.symbol(),
				read.key(), keys(read, corrected), List.of(), null, List.of());
	}

	public DocumentNumber judged(List<NumberWarning> warnings, @Nullable String mark, List<EqualNumber> equals) {
		return new DocumentNumber(this.numberSymbolRaw, this.correctedSymbol, this.number, this.numberInt,
				this.numberYear, this.symbol, this.numberKey, this.searchKeys, warnings, mark, equals);
	}

	public NumberSymbol read() {
		return NumberSymbol.parse(this.numberSymbolRaw);
	}

	public String identityWith(String mainBodyId, LocalDate issueDate) {
		int year = (this.numberYear != null) ? this.numberYear : issueDate.getYear();
		return this.numberKey + "|" + mainBodyId + "|" + year;
	}

	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("numberSymbolRaw", this.numberSymbolRaw, LONGEST)
			.check(this.numberSymbolRaw.isBlank() || !DiacriticFolding.key(this.numberSymbolRaw).isEmpty(),
					"numberSymbolRaw", "number-unreadable")
			.atMost("correctedSymbol", this.correctedSymbol, LONGEST);
	}

	private static List<String> keys(NumberSymbol read, @Nullable String corrected) {
		if (corrected == null) {
			return read.searchKeys();
		}
		return java.util.stream.Stream
			.concat(read.searchKeys().stream(), NumberSymbol.parse(corrected).searchKeys().stream())
			.distinct()
			.toList();
	}

	/**
	 * Refers to another document with the same number.
	 *
	 * @param slug the last part of its URL
	 * @param numberSymbol as printed
	 */
	public record EqualNumber(String id, String slug, String numberSymbol, LocalDate issueDate) {
	}

}
