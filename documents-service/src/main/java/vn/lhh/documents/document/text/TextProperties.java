package vn.lhh.documents.document.text;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Holds the configuration properties of file texts ({@code documents.text}).
 *
 * @param enabled whether this process extracts and announces the text of files
 * @param limit the most characters of one file's text; the rest is cut off and the text
 * is marked as truncated
 * @param maxFileSize the largest file that is read
 * @param memory the heap of the JVM that reads files
 * @param timeLimit how long reading one file may take
 * @param attempts how often a file is tried that takes too long or too much memory
 * @param ocrCommand the command that prints the text of a picture, whose path replaces
 * {image}, such as "tesseract {image} - -l vie"; none by default
 * @param ocrTimeLimit how long recognising all pages of one file may take
 */
@ConfigurationProperties("documents.text")
public record TextProperties(@DefaultValue("true") boolean enabled, @DefaultValue("500000") int limit,
		@DefaultValue("20MB") DataSize maxFileSize, @DefaultValue("128MB") DataSize memory,
		@DefaultValue("60s") Duration timeLimit, @DefaultValue("3") int attempts, @DefaultValue("") String ocrCommand,
		@DefaultValue("10m") Duration ocrTimeLimit) {

	private static final String IMAGE = "{image}";

	/** Rejects an OCR command that would not be told which picture to read. */
	public TextProperties {
		if (!ocrCommand.isBlank() && !ocrCommand.contains(IMAGE)) {
			throw new IllegalArgumentException("documents.text.ocr-command lacks " + IMAGE + ": " + ocrCommand);
		}
	}

	List<String> ocrWords() {
		return this.ocrCommand.isBlank() ? List.of() : List.of(this.ocrCommand.strip().split("\\s+"));
	}

}
