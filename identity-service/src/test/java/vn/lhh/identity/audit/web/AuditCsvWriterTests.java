package vn.lhh.identity.audit.web;

import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuditCsvWriterTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
	void aSpreadsheetTakesNoCellForAFormula(String text) {
		assertThat(AuditCsvWriter.cell(text)).isEqualTo("\"'" + text + "\"");
	}

	@Test
	void aCellMayHoldAnyText() {
		assertThat(AuditCsvWriter.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
		assertThat(AuditCsvWriter.cell(null)).isEmpty();
	}

	@Test
	void aSpreadsheetReadsVietnamese() {
		StringWriter out = new StringWriter();
		new AuditCsvWriter(out).writeHeader();
		assertThat(out.toString()).startsWith("\uFEFF\"Số thứ tự\",").endsWith("\r\n");
	}

}
