package vn.lhh.documents.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.lhh.documents.document.search.DocumentFilter;
import vn.lhh.documents.document.validity.Validity;

import vn.lhh.documents.Desk;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lhh.documents.Desk.paper;

class SearchIT extends DocumentSuite {

	@Autowired
	private DocumentReader documents;

	@Autowired
	private Documents store;

	@Test
	void allChoicesAreCountedInOneReadingAndAListInTwoAtMost() {
		String year = "1987";
		String day = year + "-03-02";
		this.desk.published(paper("611/QĐ-UBND", "issueDate", day));
		this.desk.published(paper("612/QĐ-UBND", "issueDate", day));
		this.desk.published(paper("613/KH-UBND", "issueDate", day, "typeId", "KH"));
		DocumentFilter filter = new DocumentFilter(null, null, "QD", null, null, Integer.valueOf(year), null, null,
				null);
		assertThat(MongoCommandRecorder.of(() -> assertThat(this.documents.facets(filter).types())
			.extracting(DocumentReader.Count::code, DocumentReader.Count::count)
			.contains(tuple("QD", 2L), tuple("KH", 1L)))).containsExactly("aggregate documents");
		assertThat(this.documents.facets(filter).validity()).extracting(DocumentReader.Count::count)
			.containsExactly(2L);
		assertThat(MongoCommandRecorder.of(() -> this.documents.page(filter, new Paging(1, 1)))).hasSize(2);
		assertThat(MongoCommandRecorder.of(() -> this.documents.page(filter, new Paging(1, 10)))).hasSize(1);
	}

	@Test
	void everyListOfChoicesNamesWhatItCounts() {
		this.desk.published(paper("618/QĐ-UBND", "issueDate", "1985-03-02"));
		DocumentReader.Facets choices = this.documents.facets(filedIn(1985, null));
		assertThat(choices.types()).containsExactly(new DocumentReader.Count("QD", "Quyết định", 1));
		assertThat(choices.fields()).containsExactly(new DocumentReader.Count("khoa-hoc", "Khoa học", 1));
		assertThat(choices.issuers()).containsExactly(new DocumentReader.Count("ubnd-tinh", "UBND tỉnh", 1));
		assertThat(choices.years()).contains(new DocumentReader.Count("1985", "1985", 1));
	}

	@Test
	void theListIsReadInTheOrderOfAnIndex() {
		DocumentFilter filter = new DocumentFilter(null, null, "QD", null, null, null, null, null, null);
		assertThat(MongoCommandRecorder.orders("documents",
				() -> this.documents.page(DocumentFilter.NONE, new Paging(1, 10))))
			.containsExactly("listed");
		assertThat(MongoCommandRecorder.orders("documents", () -> this.documents.page(filter, new Paging(1, 10))))
			.containsExactly("listed");
	}

	@ParameterizedTest
	@CsvSource({ "2100-05-09,NOT_YET", "2100-05-10,IN_FORCE", "2100-05-19,IN_FORCE", "2100-05-20,EXPIRED" })
	void eachDayTheValiditiesCountedAreThoseOfTheList(LocalDate day, Validity expected) {
		this.desk.published(paper("614/QĐ-UBND", "issueDate", "1986-03-02", "effectiveDate", "2100-05-10", "expiryDate",
				"2100-05-20"));
		this.desk.published(paper("615/QĐ-UBND", "issueDate", "1986-03-02"));
		this.desk.published(paper("616/QĐ-UBND", "issueDate", "1986-03-02", "effectiveDate", "1986-04-01",
				"validityOverride", Map.of("value", "PARTLY_EXPIRED", "reason", "Theo công văn")));
		Clock then = Clock.fixed(day.atTime(12, 0).atZone(VietnameseDates.ZONE).toInstant(), VietnameseDates.ZONE);
		DocumentReader thatDay = new DocumentReader(this.store, then);
		List<DocumentReader.Count> counted = thatDay.facets(filedIn(1986, null)).validity();
		assertThat(counted).extracting(DocumentReader.Count::code)
			.containsExactlyInAnyOrder(expected.name(), "UNKNOWN", "PARTLY_EXPIRED");
		for (DocumentReader.Count choice : counted) {
			DocumentFilter chosen = filedIn(1986, Validity.valueOf(choice.code()));
			assertThat(thatDay.page(chosen, new Paging(1, 1)).totalItems()).isEqualTo(choice.count());
			assertThat(thatDay.facets(chosen).types()).extracting(DocumentReader.Count::count)
				.containsExactly(choice.count());
		}
	}

	private static DocumentFilter filedIn(int year, Validity validity) {
		return new DocumentFilter(null, null, null, null, null, Integer.valueOf(year), validity, null, null);
	}

	@Test
	void aListLeavesOutWhatOnlyTheDocumentItselfShows() {
		DocumentFilter all = new DocumentFilter(null, null, null, null, null, null, null, null, null);
		assertThat(MongoCommandRecorder.of(() -> this.documents.page(all, new Paging(1, 100)))).first()
			.asString()
			.startsWith("find documents")
			.contains("draft", "history", "live.relations", "live.search", "live.wording.bodyHtml",
					"live.wording.bodyText", "outbox", "revisions");
	}

	@Test
	void theVeryMarksStandBeforeWordsThatOnlyFoldAlike() {
		this.desk.published(paper("331/QĐ-UBND", "abstract", "Bàn về hồi hương", "issueDate", "2016-09-01"));
		this.desk.published(paper("332/QĐ-UBND", "abstract", "Bản về hội hướng", "issueDate", "2015-09-01"));
		assertThat(this.desk.numbers("q=h%E1%BB%99i%20h%C6%B0%E1%BB%9Bng")).containsExactly("332/QĐ-UBND",
				"331/QĐ-UBND");
		assertThat(this.desk.numbers("q=hoi%20huong")).containsExactly("331/QĐ-UBND", "332/QĐ-UBND");
		assertThat(this.desk.numbers("q=h%E1%BB%99i%20h%C6%B0%E1%BB%9Bng&size=1&page=2"))
			.containsExactly("331/QĐ-UBND");
	}

	@Test
	void validityIsDerivedAndFiltered() {
		JsonNode ended = this.desk
			.published(paper("341/QĐ-UBND", "effectiveRule", "FROM_SIGNING", "expiryDate", "2017-01-01"));
		JsonNode stated = this.desk.published(paper("342/QĐ-UBND", "validityOverride",
				Map.of("value", "SUSPENDED", "reason", "Theo công văn đình chỉ")));
		JsonNode bound = this.desk.published(paper("343/QĐ-UBND", "effectiveDate", "2016-06-01"));
		assertThat(this.desk.numbers("validity=EXPIRED")).containsExactly("341/QĐ-UBND");
		assertThat(this.desk.numbers("validity=SUSPENDED")).containsExactly("342/QĐ-UBND");
		assertThat(this.desk.numbers("validity=IN_FORCE")).containsExactly("343/QĐ-UBND");
		assertThat(this.desk.numbers("validity=UNKNOWN")).doesNotContain("341/QĐ-UBND", "342/QĐ-UBND", "343/QĐ-UBND");
		assertThat(validity(ended)).isEqualTo("EXPIRED");
		assertThat(validity(bound)).isEqualTo("IN_FORCE");
		assertThat(stated.path("live").path("validityOverride").path("by").asString()).isEqualTo("Người thử");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			year=abc                      | year     | wrong-type
			year=12                       | year     | out-of-range
			from=2018-01-02&to=2018-01-01 | from     | after-end
			from=31/12/2017               | from     | date-malformed
			to=2018-02-30                 | to       | date-malformed
			validity=GOOD                 | validity | invalid
			""")
	void aQueryThatLooksLikeAMistakeIsNamed(String query, String field, String code) {
		ApiClient.Answer answer = this.reader.get("/api/documents?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.field()).isEqualTo(field);
		assertThat(answer.fieldCode()).isEqualTo(code);
		assertThat(answer.json().path("errors").get(0).path("message").asString()).contains(" ");
	}

	private String validity(JsonNode live) {
		return this.reader.get("/api/documents/" + Desk.slug(live)).json().path("validity").path("code").asString();
	}

}
