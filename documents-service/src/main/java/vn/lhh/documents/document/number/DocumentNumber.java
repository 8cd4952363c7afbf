package vn.lhh.documents.document.number;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.number.NumberSymbol;
import vn.lhh.documents.number.NumberWarning;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * The number and symbol exactly as printed, and what is derived from them.
 *
 * @param numberSymbolRaw as printed, never mended
 * @param correctedSymbol the editor's note of what it should be
 * @param number digits, perhaps with a letter
 * @param numberInt the digits, for sorting
 * @param numberYear the year in the middle, where there is one
 * @param symbol what follows the number
 * @param numberKey folded letters and digits
 * @param searchKeys everything a search by number may hit
 * @param numberWarnings what an editor should look at again
 * @param identity what equal documents have in common: key, main issuer, year
 * @param equalNumbers the others, when this was written
 */
public record DocumentNumber(String numberSymbolRaw, @Nullable String correctedSymbol, String number,
		@Nullable Integer numberInt, @Nullable Integer numberYear, String symbol, String numberKey,
		List<String> searchKeys, List<NumberWarning> numberWarnings, @Nullable String identity,
		List<EqualNumber> equalNumbers) {

	private static final int LONGEST = 60;

	/**
	 * Reads what is printed.
	 * @param raw as printed
	 * @param corrected the editor's note
	 * @return without warnings so far
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
	 * Another document with the same number.
	 *
	 * @param id its id
	 * @param slug the last part of its address
	 * @param numberSymbol as printed
	 * @param issueDate when it was issued
	 */
	public record EqualNumber(String id, String slug, String numberSymbol, LocalDate issueDate) {
	}

}
