package vn.lhh.documents.document.text;

import java.io.IOException;
import java.io.UncheckedIOException;
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
	 */
	ExtractedText extract(Path file, FileType type) throws ExtractionException {
		if (size(file) > this.settings.maxFileSize().toBytes()) {
			throw ExtractionException.lasting("too-large");
		}
		String read = type.isPicture() ? "" : ask(TextExtractorMain.READ, type, file, this.settings.timeLimit());
		ExtractedText text = ExtractedText.of(read, this.settings.limit());
		boolean recognisable = type.isPicture() || type == FileType.PDF;
		return (text.text().isEmpty() && recognisable) ? recognised(file, type) : text;
	}

	private ExtractedText recognised(Path file, FileType type) throws ExtractionException {
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

	private String ask(String operation, FileType type, Path file, Duration limit) throws ExtractionException {
		return running().ask(operation + " " + type + " " + file, this.settings.limit() + 1, limit);
	}

	private ExtractorProcess running() {
		ExtractorProcess running = this.process;
		if (running == null || !running.isAlive()) {
			close();
			running = start();
			this.process = running;
		}
		return running;
	}

	private ExtractorProcess start() {
		try {
			Path folder = Files.createTempDirectory("texts");
			return new ExtractorProcess(this.command.apply(folder), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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
