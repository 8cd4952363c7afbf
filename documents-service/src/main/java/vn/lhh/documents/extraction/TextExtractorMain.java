package vn.lhh.documents.extraction;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Main class of the JVM that reads files, so that a malicious one ends this process and
 * not the service. Each line of its input names an operation, a file type and a path; the
 * answer is the text, framed by its length.
 */
public final class TextExtractorMain {

	/** Answers that the file can't be read, instead of the length of its text. */
	public static final int UNREADABLE = -1;

	/** Operation that takes the text out of a file. */
	public static final String READ = "read";

	/** Operation that recognises the text in the pictures of a file. */
	public static final String RECOGNISE = "recognise";

	private final int limit;

	private final List<String> ocrCommand;

	private TextExtractorMain(int limit, List<String> ocrCommand) {
		this.limit = limit;
		this.ocrCommand = ocrCommand;
	}

	/**
	 * Answers requests until the input ends.
	 * @param arguments the most characters of one text, then the words of the OCR command
	 * @throws IOException if the service is gone
	 */
	public static void main(String[] arguments) throws IOException {
		silenceLibraries();
		endBeforeService();
		endWithService();
		List<String> ocrCommand = Arrays.asList(arguments).subList(1, arguments.length);
		TextExtractorMain extractor = new TextExtractorMain(Integer.parseInt(arguments[0]), ocrCommand);
		try (DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
				BufferedReader requests = new BufferedReader(
						new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			System.setOut(System.err);
			for (String request = requests.readLine(); request != null; request = requests.readLine()) {
				extractor.answer(request.split(" ", 3), answers);
			}
		}
	}

	private void answer(String[] request, DataOutputStream answers) throws IOException {
		LimitedWriter text = new LimitedWriter(this.limit);
		try {
			extract(request[0], request[1], Path.of(request[2]), text);
		}
		catch (LimitReachedException ex) {
			text.close();
		}
		catch (IOException | RuntimeException ex) {
			System.err.println(ex);
			answers.writeInt(UNREADABLE);
			return;
		}
		byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
		answers.writeInt(bytes.length);
		answers.write(bytes);
	}

	private void extract(String operation, String type, Path file, LimitedWriter text) throws IOException {
		if (operation.equals(RECOGNISE)) {
			new ScanRecognizer(this.ocrCommand).recognize(type, file, text);
			return;
		}
		switch (type) {
			case "PDF" -> PdfParser.parse(file, text);
			case "DOC" -> LegacyOfficeParser.parseDocument(file, text);
			case "XLS" -> LegacyOfficeParser.parseWorkbook(file, text);
			default -> OfficeMarkup.valueOf(type).parse(file, text);
		}
	}

	/**
	 * Keeps the libraries from starting the service's logging, which would cost more than
	 * most files.
	 */
	private static void silenceLibraries() {
		System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
	}

	/** Lets Linux kill this process and not the service, if both need too much memory. */
	private static void endBeforeService() {
		try {
			Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
		}
		catch (IOException ex) {
			System.err.println(ex);
		}
	}

	/** Ends this process in the middle of a file, if the service is killed. */
	private static void endWithService() {
		ProcessHandle.current().parent().ifPresent((service) -> service.onExit().thenRun(TextExtractorMain::end));
	}

	private static void end() {
		ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
		Runtime.getRuntime().halt(1);
	}

}
