package vn.lhh.gateway.cache.pinned;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.contentevent.ContentEvent;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedItemsTests {

	private static JsonNode json(String text) {
		return new ObjectMapper().readTree(text.replace('\'', '"'));
	}

	private static JsonNode contract(String name) {
		return new ObjectMapper().readTree(FakeBackend.contract(name));
	}

	private static ContentEvent event(String id, @Nullable JsonNode state) {
		return new ContentEvent("news.articles", 0, 1, id, state == null, Instant.EPOCH, state);
	}

	@Test
	void aWithdrawnItemIsGoneAtAnyDepth() {
		JsonNode highlights = contract("http/news.highlights.json");
		JsonNode after = ChangedItems.after(event("0198c0de-0000-7000-8000-00000000000a", null), highlights);
		assertThat(after.path("items")).isEmpty();
		assertThat(after.path("categories").get(0).path("items")).isEmpty();
		assertThat(after.path("categories").get(0).path("name").asString()).isEqualTo("Khoa học & Công nghệ");
		assertThat(ChangedItems.after(event("1", null), json("{'lead':{'id':'1'},'other':{'id':'2'}}")))
			.isEqualTo(json("{'other':{'id':'2'}}"));
	}

	@Test
	void aWithdrawnOrganisationTakesNobodyElseWithItThanItsOwnBranch() {
		JsonNode tree = contract("http/members.tree.json");
		JsonNode after = ChangedItems.after(event("0198c0de-0000-7000-8000-000000000401", null), tree);
		assertThat(after.path("items")).hasSize(3);
		assertThat(after.path("items").get(0).path("children")).isEmpty();
	}

	@Test
	void aChangedItemTakesOverTheFieldsItHasInCommonWithTheAnnouncedState() {
		JsonNode before = json("{'items':[{'id':'1','title':'cũ','slug':'cu','pinned':true,'sponsor':'nhầm'}]}");
		JsonNode state = json("{'id':'1','title':'mới','slug':'moi','bodyHtml':'<p>','sponsor':null}");
		assertThat(ChangedItems.after(event("1", state), before))
			.isEqualTo(json("{'items':[{'id':'1','title':'mới','slug':'moi','pinned':true,'sponsor':null}]}"));
	}

	@Test
	void anAnnouncedEndHoldsEvenWhereNoneWasKnown() {
		JsonNode state = json("{'id':'1','visibleUntil':'2026-11-23T00:00:00Z'}");
		assertThat(ChangedItems.after(event("1", state), json("[{'id':'1'}]")))
			.isEqualTo(json("[{'id':'1','visibleUntil':'2026-11-23T00:00:00Z'}]"));
	}

	@Test
	void aPictureIsReplacedWholeAndShapesThatDifferStay() {
		JsonNode before = json(
				"[{'id':'1','cover':{'url':'/a','alt':'a'},'type':{'code':'QD','short':'QĐ'},'tags':[]}]");
		JsonNode state = json("{'id':'1','cover':{'url':'/b','alt':'b','width':1},'type':{'code':'CV'},'tags':['x']}");
		assertThat(ChangedItems.after(event("1", state), before))
			.isEqualTo(json("[{'id':'1','cover':{'url':'/b','alt':'b'},'type':{'code':'QD','short':'QĐ'},'tags':[]}]"));
	}

	@Test
	void theSamplesOfTheContractsFitTogether() {
		JsonNode event = contract("events/documents.document.published.v1.json");
		JsonNode list = contract("http/documents.list.json");
		JsonNode item = ChangedItems.after(event(event.path("id").asString(), event), list).path("items").get(0);
		assertThat(item.path("title")).isEqualTo(event.path("title"));
		assertThat(item.path("visibleUntil")).isEqualTo(event.path("visibleUntil"));
		assertThat(item.path("type")).isEqualTo(list.path("items").get(0).path("type"));
	}

	@Test
	void whatIsNotConcernedStaysTheSameObject() {
		JsonNode before = json("{'items':[{'id':'1'}]}");
		assertThat(ChangedItems.after(event("2", null), before)).isSameAs(before);
	}

}
