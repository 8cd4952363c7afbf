package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.data.mongodb.core.mapping.Document;

@Document("memos")
class Memo extends Publication<Memo.Text> {

	@Override
	protected String eventPrefix() {
		return "kit.memo";
	}

	@Override
	protected Object publicState(Text content) {
		return Map.of("id", id(), "title", content.title());
	}

	record Text(String title, @Nullable Instant validTo) implements PublicationContent {

		@Override
		public void check(FieldChecks fieldChecks) {
			fieldChecks.required("title", this.title, 250);
		}

		@Override
		public @Nullable Instant shownUntil() {
			return this.validTo;
		}

	}

}
