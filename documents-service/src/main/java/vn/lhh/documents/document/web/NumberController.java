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

/** Serves an editor's preview of how a printed number is parsed. */
@RestController
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class NumberController {

	private final NumberPreview numberPreview;

	NumberController(NumberPreview numberPreview) {
		this.numberPreview = numberPreview;
	}

	@PostMapping("/api/documents/admin/parse-number")
	ResponseEntity<NumberView> parse(@RequestBody NumberRequest request) {
		String raw = Nfc.clean(request.numberSymbolRaw());
		new FieldChecks().required("numberSymbolRaw", raw, 60).throwIfInvalid();
		NumberPreview.Reading reading = this.numberPreview.read(String.valueOf(raw), request.type(),
				request.issueDate(), request.bodyId(), request.documentId());
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(NumberView.of(reading));
	}

	/** Holds a number and, if already chosen, its type, day of issue and issuing body. */
	record NumberRequest(@Nullable String numberSymbolRaw, @Nullable String type, @Nullable LocalDate issueDate,
			@Nullable String bodyId, @Nullable String documentId) {
	}

	/** Holds the parsed number, its possible types and warnings. */
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
