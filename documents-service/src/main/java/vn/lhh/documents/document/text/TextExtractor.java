package vn.lhh.documents.document.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.documents.extraction.TextExtractorMain;
import vn.lhh.kit.media.FileType;

import org.springframework.util.FileSystemUtils;

/**
 * Extracts the text of files in a child process, which starts with the first file and is
 * closed when there is nothing left to read.
 */
class TextExtractor implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(TextExtractor.class);

	private final TextProperties settings;

	private final Function<Path, List<String>> command;

	private volatile @Nullable ExtractorProcess process;

	TextExtractor(TextProperties settings) {
		this(settings, (folder) -> ExtractorCommand.of(settings, folder));
	}

	TextExtractor(TextProperties settings, Function<Path, List<String>> command) {
		this.settings = settings;
		this.command = command;
	}

	/**
	 * Extracts the text of a file; pictures and scans have one only with an OCR command.
	 * @throws ExtractionException if the file is too large, damaged, or takes too much
	 * time or memory
	 * @throws IOException if the file or the child process can't be reached
	 */
	ExtractedText extract(Path file, FileType type) throws IOException, ExtractionException {
		if (Files.size(file) > this.settings.maxFileSize().toBytes()) {
			throw ExtractionException.lasting("too-large");
		}
		String read = type.isPicture() ? "" : ask(TextExtractorMain.READ, type, file, this.settings.timeLimit());
		ExtractedText text = ExtractedText.of(read, this.settings.limit());
		boolean recognisable = type.isPicture() || type == FileType.PDF;
		return (text.text().isEmpty() && recognisable) ? recognised(file, type) : text;
	}

	private ExtractedText recognised(Path file, FileType type) throws IOException, ExtractionException {
		String found = "";
		try {
			if (!this.settings.ocrWords().isEmpty()) {
				found = ask(TextExtractorMain.RECOGNISE, type, file, this.settings.ocrTimeLimit());
			}
		}
		catch (ExtractionException ex) {
			if (!ex.isLasting()) {
				throw ex;
			}
			logger.warn("the scan stays without text: {}", ex.getMessage());
		}
		return ExtractedText.of(found, this.settings.limit());
	}

	private String ask(String operation, FileType type, Path file, Duration limit)
			throws IOException, ExtractionException {
		return running().ask(operation + " " + type + " " + file, this.settings.limit() + 1, limit);
	}

	private ExtractorProcess running() throws IOException {
		ExtractorProcess running = this.process;
		if (running == null || !running.isAlive()) {
			close();
			running = start();
			this.process = running;
		}
		return running;
	}

	private ExtractorProcess start() throws IOException {
		Path folder = Files.createTempDirectory("texts");
		try {
			return new ExtractorProcess(this.command.apply(folder), folder);
		}
		catch (IOException ex) {
			FileSystemUtils.deleteRecursively(folder);
			throw ex;
		}
	}

	/** Ends the child process, also in the middle of a file. */
	@Override
	public void close() {
		ExtractorProcess running = this.process;
		this.process = null;
		if (running != null) {
			running.close();
		}
	}

}
