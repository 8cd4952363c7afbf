package vn.lhh.documents.document.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lhh.documents.Desk;
import vn.lhh.kit.media.FileType;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

class TextExtractorTests {

	private static final String VIETNAMESE = "Phê duyệt Điều lệ (sửa đổi) của Liên hiệp các Hội Khoa học và Kỹ thuật";

	private static final Duration LIMIT = Duration.ofSeconds(60);

	@TempDir
	private Path folder;

	private TextExtractor extractor = extractor("");

	@AfterEach
	void close() {
		this.extractor.close();
	}

	@Test
	void theTextOfAPdfIsReadInVietnamese() throws Exception {
		assertThat(extract(FileType.PDF, Desk.pdf(VIETNAMESE))).isEqualTo(new ExtractedText(VIETNAMESE, false));
	}

	@Test
	void decomposedLettersAreComposed() throws Exception {
		String decomposed = java.text.Normalizer.normalize(VIETNAMESE, java.text.Normalizer.Form.NFD);
		assertThat(extract(FileType.DOCX, TestFiles.docx("<w:p><w:r><w:t>" + decomposed + "</w:t></w:r></w:p>")).text())
			.isEqualTo(VIETNAMESE);
	}

	@Test
	void theTextOfAWordFileIsReadWithoutWhatWasDeletedAndNothingTwice() throws Exception {
		String body = "<w:p><w:r><w:t>Điều</w:t><w:tab/><w:t>1.</w:t></w:r><w:del><w:delText>bỏ</w:delText></w:del></w:p>"
				+ "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ô một</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
				+ "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Khung</w:t></w:r></w:p></mc:Choice>"
				+ "<mc:Fallback><w:p><w:r><w:t>Khung</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
		assertThat(extract(FileType.DOCX, TestFiles.docx(body)).text().lines().map(String::strip))
			.containsExactly("Điều 1.", "Ô một", "Khung");
	}

	@Test
	void theTextsOfOtherOfficeFilesAreRead() throws Exception {
		assertThat(extract(FileType.ODT,
				TestFiles.odt("<t:h>Kế hoạch</t:h><t:p>năm<t:s/><t:span>2027</t:span> này"
						+ "<o:annotation><t:p>ghi chú</t:p></o:annotation></t:p>"))
			.text()).isEqualTo("Kế hoạch\nnăm 2027 này");
		assertThat(extract(FileType.XLSX, TestFiles.xlsx("Hội Làm vườn", "Hội Nuôi ong")).text())
			.isEqualTo("Hội Làm vườn\nHội Nuôi ong");
		assertThat(extract(FileType.XLS, TestFiles.xls("Hội Kiến trúc sư")).text()).contains("Danh sách",
				"Hội Kiến trúc sư");
	}

	@Test
	void aScanAndAPictureHaveNoText() throws Exception {
		assertThat(extract(FileType.PDF, TestFiles.scan())).isEqualTo(new ExtractedText("", false));
		assertThat(extract(FileType.PNG, new byte[10])).isEqualTo(new ExtractedText("", false));
	}

	@Test
	void aScanIsReadByTheOcrCommand() throws Exception {
		Path script = script("test -s \"$1\" && test \"$2\" = vie && echo 'Quyết định'\n");
		this.extractor = extractor(script + " {image} vie");
		assertThat(extract(FileType.PDF, TestFiles.scan())).isEqualTo(new ExtractedText("Quyết định", false));
		assertThat(extract(FileType.PNG, new byte[10])).isEqualTo(new ExtractedText("Quyết định", false));
	}

	@Test
	void anOcrCommandThatFailsLeavesTheScanAsItIs() throws Exception {
		this.extractor = extractor("khong-co-lenh-nay {image}");
		assertThat(extract(FileType.PDF, TestFiles.scan())).isEqualTo(new ExtractedText("", false));
	}

	@Test
	void anOcrCommandThatTakesTooLongIsTriedAgain() throws IOException {
		this.extractor = new TextExtractor(settings(script("sleep 600\n") + " {image}", LIMIT, Duration.ofMillis(300)));
		ExtractionException failure = failure(FileType.PDF, TestFiles.scan());
		assertThat(failure).hasMessage("time-limit");
		assertThat(failure.isLasting()).isFalse();
	}

	@Test
	void aProcessThatDoesNotStartLeavesNoFolder() throws IOException {
		List<Path> folders = new ArrayList<>();
		this.extractor = new TextExtractor(settings("", LIMIT, LIMIT), (folder) -> {
			folders.add(folder);
			return List.of("khong-co-lenh-nay");
		});
		Path file = Files.write(this.folder.resolve("tep"), Desk.pdf("x"));
		assertThatIOException().isThrownBy(() -> this.extractor.extract(file, FileType.PDF));
		assertThat(folders).singleElement().satisfies((folder) -> assertThat(folder).doesNotExist());
	}

	@Test
	void anOcrCommandEndsWithTheService() throws Exception {
		Path started = this.folder.resolve("pid");
		Path script = script("echo $$ > " + started + ".part && mv " + started + ".part " + started
				+ " && exec sleep 600 > /dev/null\n");
		List<String> words = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\"; true"));
		words.addAll(ExtractorCommand.of(settings(script + " {image}", LIMIT, LIMIT), this.folder));
		Process service = new ProcessBuilder(words).start();
		service.outputWriter().append("recognise PNG " + this.folder + "\n").flush();
		await().atMost(LIMIT).until(() -> Files.exists(started));
		ProcessHandle ocr = ProcessHandle.of(Long.parseLong(Files.readString(started).strip())).orElseThrow();
		service.destroyForcibly();
		await().atMost(LIMIT).until(() -> ocr.info().command().isEmpty());
	}

	@Test
	void aLongTextIsCutAndSaysSo() throws Exception {
		ExtractedText text = extract(FileType.DOCX,
				TestFiles.docx("<w:p><w:t>" + "chữ ".repeat(5000) + "</w:t></w:p>"));
		assertThat(text.text()).hasSizeBetween(9_990, 10_000).startsWith("chữ chữ");
		assertThat(text.truncated()).isTrue();
	}

	@Test
	void aBombThatUnpacksToMuchTextIsCutLikeAnyOther() throws Exception {
		assertThat(extract(FileType.DOCX, TestFiles.wordBomb()).truncated()).isTrue();
	}

	@Test
	void aBombEndsOnlyTheProcessThatReadsIt() throws Exception {
		assertThat(failure(FileType.DOCX, TestFiles.longValueBomb())).hasMessage("out-of-memory");
		assertThat(failure(FileType.DOCX, TestFiles.nestingBomb()))
			.hasMessageMatching("unreadable|out-of-memory|crashed");
		assertThat(extract(FileType.DOCX, TestFiles.docx("<w:t>Sau đó</w:t>")).text()).isEqualTo("Sau đó");
	}

	@Test
	void entitiesReadNothingFromTheDisk() throws IOException {
		assertThat(failureOrText(TestFiles.entityBomb())).doesNotContain("root:");
	}

	@Test
	void whatIsNotOfItsTypeIsUnreadable() throws IOException {
		for (FileType type : List.of(FileType.PDF, FileType.DOC, FileType.XLS, FileType.DOCX, FileType.ODT)) {
			ExtractionException failure = failure(type, "không phải".getBytes(java.nio.charset.StandardCharsets.UTF_8));
			assertThat(failure).as(type.name()).hasMessage("unreadable");
			assertThat(failure.isLasting()).isTrue();
		}
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() throws IOException {
		assertThat(failure(FileType.PDF, new byte[1_000_001])).hasMessage("too-large");
	}

	@Test
	void aProcessThatHangsIsKilled() throws IOException {
		Duration limit = Duration.ofMillis(300);
		this.extractor = new TextExtractor(settings("", limit, LIMIT), (folder) -> List.of("sleep", "600"));
		assertThat(failure(FileType.PDF, Desk.pdf("x"))).hasMessage("time-limit");
	}

	@Test
	void aProcessThatAnswersMoreThanWasAskedForIsKilled() throws IOException {
		this.extractor = new TextExtractor(settings("", Duration.ofSeconds(20), LIMIT),
				(folder) -> List.of("cat", "/dev/urandom"));
		assertThat(failure(FileType.PDF, Desk.pdf("x")).getMessage()).isIn("crashed", "unreadable");
	}

	private ExtractedText extract(FileType type, byte[] bytes) throws IOException, ExtractionException {
		return this.extractor.extract(Files.write(this.folder.resolve("tep"), bytes), type);
	}

	private ExtractionException failure(FileType type, byte[] bytes) throws IOException {
		Path file = Files.write(this.folder.resolve("tep"), bytes);
		return assertThatExceptionOfType(ExtractionException.class).isThrownBy(() -> this.extractor.extract(file, type))
			.actual();
	}

	private String failureOrText(byte[] bytes) throws IOException {
		try {
			return extract(FileType.DOCX, bytes).text();
		}
		catch (ExtractionException ex) {
			return ex.getMessage();
		}
	}

	private Path script(String commands) throws IOException {
		Path script = Files.createFile(this.folder.resolve("ocr"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		return Files.writeString(script, "#!/bin/sh\n" + commands);
	}

	private static TextExtractor extractor(String ocrCommand) {
		return new TextExtractor(settings(ocrCommand, LIMIT, LIMIT));
	}

	private static TextProperties settings(String ocrCommand, Duration timeLimit, Duration ocrTimeLimit) {
		return new TextProperties(true, 10_000, DataSize.ofBytes(1_000_000), DataSize.ofMegabytes(64), timeLimit, 2,
				ocrCommand, ocrTimeLimit);
	}

}
