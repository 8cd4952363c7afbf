package vn.lhh.kit.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import vn.lhh.kit.media.FileType;

/**
 * Audio file detector that recognises frames (MP3), pages (Ogg) or boxes (MP4).
 */
final class SoundDetector {

	private static final int[] KBPS_1 = { 0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320 };

	private static final int[] KBPS_2 = { 0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160 };

	private static final int[] HERTZ = { 44_100, 48_000, 32_000 };

	private static final int FRAMES = 3;

	private static final int MOST_BOXES = 10_000;

	private static final int DEEPEST = 4;

	private final RandomAccessFile file;

	private SoundDetector(RandomAccessFile file) {
		this.file = file;
	}

	static Optional<FileType> detect(Path path, String head) {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			SoundDetector sound = new SoundDetector(file);
			if (head.startsWith("OggS")) {
				return sound.isOgg(head) ? Optional.of(FileType.OGG) : Optional.empty();
			}
			if (head.startsWith("ftyp", 4)) {
				return sound.isM4a() ? Optional.of(FileType.M4A) : Optional.empty();
			}
			return sound.isMp3(head) ? Optional.of(FileType.MP3) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isMp3(String head) throws IOException {
		long at = 0;
		if (head.startsWith("ID3")) {
			int size = (head.charAt(6) & 0x7F) << 21 | (head.charAt(7) & 0x7F) << 14 | (head.charAt(8) & 0x7F) << 7
					| (head.charAt(9) & 0x7F);
			at = 10L + size + (((head.charAt(5) & 0x10) != 0) ? 10 : 0);
		}
		for (int frame = 0; frame < FRAMES; frame++) {
			int length = frameLength(at);
			if (length == 0) {
				return false;
			}
			at += length;
		}
		return at <= this.file.length();
	}

	/**
	 * Returns the length in bytes of the Layer III frame at a position; 0 where there is
	 * none.
	 */
	private int frameLength(long at) throws IOException {
		if (at + 4 > this.file.length()) {
			return 0;
		}
		this.file.seek(at);
		int head = this.file.readInt();
		int version = (head >>> 19) & 3;
		int layer = (head >>> 17) & 3;
		int rate = (head >>> 12) & 15;
		int hertz = (head >>> 10) & 3;
		if ((head >>> 21) != 0x7FF || version == 1 || layer != 1 || rate == 0 || rate == 15 || hertz == 3) {
			return 0;
		}
		boolean first = version == 3;
		int frequency = HERTZ[hertz] / (first ? 1 : (version == 2) ? 2 : 4);
		int bits = (first ? KBPS_1 : KBPS_2)[rate] * 1000;
		return (first ? 144 : 72) * bits / frequency + ((head >>> 9) & 1);
	}

	/**
	 * Requires an audio codec in the first page, and a second page directly after it.
	 */
	private boolean isOgg(String head) throws IOException {
		int segments = head.charAt(26);
		int start = 27 + segments;
		int length = head.substring(27, start).chars().sum();
		boolean sound = head.startsWith("\u0001vorbis", start) || head.startsWith("OpusHead", start)
				|| head.startsWith("\u007FFLAC", start);
		return sound && head.charAt(4) == 0 && "OggS".equals(text(start + length, 4));
	}

	/**
	 * Requires boxes that end exactly at the end of the file, one of them a movie with
	 * sound and without video.
	 */
	private boolean isM4a() throws IOException {
		boolean sound = false;
		long at = 0;
		for (int boxes = 0; at < this.file.length() && boxes < MOST_BOXES; boxes++) {
			long length = length(at, this.file.length());
			if ("moov".equals(text(at + 4, 4))) {
				sound = handlers(at + 8, at + length, 0).equals("soun");
			}
			at += length;
		}
		return sound && at == this.file.length();
	}

	private String handlers(long from, long to, int depth) throws IOException {
		StringBuilder found = new StringBuilder();
		long at = from;
		for (int boxes = 0; at + 8 <= to && boxes < MOST_BOXES && depth < DEEPEST; boxes++) {
			long length = length(at, to);
			switch (text(at + 4, 4)) {
				case "trak", "mdia" -> found.append(handlers(at + 8, at + length, depth + 1));
				case "hdlr" -> found.append(text(at + 16, 4));
				default -> {
				}
			}
			at += length;
		}
		return found.toString();
	}

	private long length(long at, long end) throws IOException {
		this.file.seek(at);
		long length = this.file.readInt() & 0xFFFFFFFFL;
		if (length == 1) {
			this.file.seek(at + 8);
			length = this.file.readLong();
		}
		else if (length == 0) {
			length = end - at;
		}
		if (length < 8 || length > end - at) {
			throw new IndexOutOfBoundsException();
		}
		return length;
	}

	private String text(long at, int length) throws IOException {
		if (at + length > this.file.length()) {
			return "";
		}
		byte[] read = new byte[length];
		this.file.seek(at);
		this.file.readFully(read);
		return new String(read, StandardCharsets.ISO_8859_1);
	}

}
