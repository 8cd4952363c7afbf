package vn.lhh.identity.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.ChainedEntry;
import vn.lhh.kit.text.VietnameseDates;

/**
 * CSV writer (RFC 4180) of the audit trail for spreadsheets: it begins with a byte order
 * mark, and a cell that would be taken for a formula begins with an apostrophe.
 */
final class AuditCsvWriter {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String FORMULA_STARTS = "=+-@\t\r\n";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
		.withZone(VietnameseDates.ZONE);

	private final Writer out;

	AuditCsvWriter(Writer out) {
		this.out = out;
	}

	void writeHeader() {
		write(BYTE_ORDER_MARK + line("Số thứ tự", "Thời điểm", "Người làm", "Mã người làm", "Mạng", "Phân hệ",
				"Hành động", "Loại", "Mã", "Tên", "Từ trạng thái", "Đến trạng thái", "Trường đã đổi", "Lý do",
				"Mã truy vết", "Mã băm trước", "Mã băm"));
	}

	void write(ChainedEntry link) {
		AuditEntry entry = link.entry();
		write(line(String.valueOf(link.seq()), TIME.format(entry.at()), entry.actorName(), entry.actor(),
				entry.network(), entry.service(), entry.action(), entry.entityType(), entry.entityId(), entry.title(),
				entry.fromState(), entry.toState(), String.join(" ", entry.changedFields()), entry.reason(),
				entry.traceId(), link.prevHash(), link.hash()));
	}

	private static String line(@Nullable String... cells) {
		return Arrays.stream(cells).map(AuditCsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	static String cell(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		String guarded = (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		return '"' + guarded.replace("\"", "\"\"") + '"';
	}

	private void write(String line) {
		try {
			this.out.write(line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
