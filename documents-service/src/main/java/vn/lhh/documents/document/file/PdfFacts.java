package vn.lhh.documents.document.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.text.Nfc;

/**
 * Reads the page count and digital signature of a PDF file, and refuses one whose first
 * page bears a secrecy stamp.
 *
 * @param pages the number of pages
 * @param signedBy the name in its first digital signature
 * @param signedAt the time of that signature
 */
record PdfFacts(@Nullable Integer pages, @Nullable String signedBy, @Nullable Instant signedAt) {

	/** No facts, for files that are not PDF. */
	static final PdfFacts NONE = new PdfFacts(null, null, null);

	private static final Pattern SECRECY_STAMP = Pattern.compile("(?mU)^\\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\\s*$");

	static PdfFacts of(Path file) {
		try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
			refuseSecret(pdf);
			Optional<PDSignature> signature = pdf.getSignatureDictionaries().stream().findFirst();
			return new PdfFacts(pdf.getNumberOfPages(), signature.map(PDSignature::getName).orElse(null),
					signature.flatMap((found) -> Optional.ofNullable(found.getSignDate()))
						.map(java.util.Calendar::toInstant)
						.orElse(null));
		}
		catch (InvalidPasswordException ex) {
			throw new Problem(ProblemKind.UNSUPPORTED, "file-locked");
		}
		catch (IOException ex) {
			throw damaged();
		}
	}

	static Problem damaged() {
		return new Problem(ProblemKind.UNSUPPORTED, "file-damaged");
	}

	private static void refuseSecret(PDDocument pdf) throws IOException {
		if (pdf.getNumberOfPages() == 0) {
			throw damaged();
		}
		PDFTextStripper text = new PDFTextStripper();
		text.setEndPage(1);
		if (SECRECY_STAMP.matcher(Nfc.of(text.getText(pdf))).find()) {
			throw Problem.invalid("file", "secrecy-marked");
		}
	}

}
