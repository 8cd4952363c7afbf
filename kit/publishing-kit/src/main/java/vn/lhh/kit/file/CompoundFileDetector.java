package vn.lhh.kit.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.lhh.kit.media.FileType;

/**
 * OLE2 file detector that recognises office documents in compound files ([MS-CFB]) by the
 * stream in their root directory.
 */
final class CompoundFileDetector {

	private static final Map<String, FileType> STREAMS = Map.of("WordDocument", FileType.DOC, "Workbook", FileType.XLS,
			"Book", FileType.XLS, "PowerPoint Document", FileType.PPT);

	private static final int ENTRY = 128;

	private static final int LARGEST_DIRECTORY = 1 << 19;

	private static final int HEAD_TABLES = 109;

	private final RandomAccessFile file;

	private final ByteBuffer head;

	private final int sector;

	private CompoundFileDetector(RandomAccessFile file) throws IOException {
		this.file = file;
		this.head = bytes(0, 512);
		this.sector = 1 << Math.clamp(this.head.getShort(0x1E), 7, 16);
	}

	static Optional<FileType> detect(Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			return new CompoundFileDetector(file).type();
		}
	}

	private Optional<FileType> type() throws IOException {
		ByteBuffer directory = directory();
		Deque<Integer> open = new ArrayDeque<>();
		Set<Integer> seen = new HashSet<>();
		open.add(directory.getInt(0x4C));
		while (!open.isEmpty()) {
			int entry = open.remove();
			if (entry >= 0 && (entry + 1) * ENTRY <= directory.limit() && seen.add(entry)) {
				int at = entry * ENTRY;
				FileType type = STREAMS.get(name(directory, at));
				if (type != null && directory.get(at + 0x42) == 2) {
					return Optional.of(type);
				}
				open.add(directory.getInt(at + 0x44));
				open.add(directory.getInt(at + 0x48));
			}
		}
		return Optional.empty();
	}

	private static String name(ByteBuffer directory, int at) {
		int length = Math.clamp(directory.getShort(at + 0x40) - 2, 0, 62);
		byte[] name = new byte[length];
		directory.get(at, name);
		return new String(name, StandardCharsets.UTF_16LE);
	}

	/** Reads the directory's sectors, following the allocation table. */
	private ByteBuffer directory() throws IOException {
		ByteBuffer all = ByteBuffer.allocate(LARGEST_DIRECTORY).order(ByteOrder.LITTLE_ENDIAN);
		int sector = this.head.getInt(0x30);
		while (sector >= 0 && all.remaining() >= this.sector) {
			all.put(bytes(place(sector), this.sector));
			sector = after(sector);
		}
		return all.flip();
	}

	private int after(int sector) throws IOException {
		int entries = this.sector / Integer.BYTES;
		int table = sector / entries;
		if (table >= HEAD_TABLES) {
			return -1;
		}
		int tableSector = this.head.getInt(0x4C + table * Integer.BYTES);
		return (tableSector < 0) ? -1
				: bytes(place(tableSector) + (sector % entries) * (long) Integer.BYTES, Integer.BYTES).getInt(0);
	}

	private long place(int sector) {
		return (sector + 1L) * this.sector;
	}

	private ByteBuffer bytes(long from, int length) throws IOException {
		if (from + length > this.file.length()) {
			throw new IndexOutOfBoundsException();
		}
		byte[] read = new byte[length];
		this.file.seek(from);
		this.file.readFully(read);
		return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
	}

}
