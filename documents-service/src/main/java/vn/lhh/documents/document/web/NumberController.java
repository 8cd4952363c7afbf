package vn.lhh.documents.document.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.number.NumberPreview;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.Nfc;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells an editor how a printed number is read.
 */
@RestController
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class NumberController {

	private final NumberPreview check;

	NumberController(NumberPreview check) {
		this.check = check;
	}

	@PostMapping("/api/documents/admin/parse-number")
	ResponseEntity<NumberView> parse(@RequestBody NumberRequest request) {
		String raw = Nfc.clean(request.numberSymbolRaw());
		new FieldChecks().required("numberSymbolRaw", raw, 60).throwIfInvalid();
		NumberPreview.Reading reading = this.check.read(String.valueOf(raw), request.type(), request.issueDate(),
				request.bodyId(), request.documentId());
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(NumberView.of(reading));
	}

	/**
	 * A number and, where they are chosen already, what it belongs to.
	 */
	record NumberRequest(@Nullable String numberSymbolRaw, @Nullable String type, @Nullable LocalDate issueDate,
			@Nullable String bodyId, @Nullable String documentId) {
	}

	/**
	 * How the number is read.
	 */
	record NumberView(String numberSymbolRaw, String number, @Nullable Integer numberInt, @Nullable Integer numberYear,
			String symbol, String numberKey, List<String> types, List<EnumLabels.Labelled> warnings,
			List<DocumentNumber.EqualNumber> equalNumbers) {

		static NumberView of(NumberPreview.Reading reading) {
			return new NumberView(reading.number().raw(), reading.number().number(), reading.number().numberInt(),
					reading.number().numberYear(), reading.number().symbol(), reading.number().key(), reading.types(),
					reading.warnings().stream().map(EnumLabels.Labelled::of).toList(), reading.equals());
		}

	}

}
