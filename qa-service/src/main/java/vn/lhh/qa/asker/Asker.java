package vn.lhh.qa.asker;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who asked one question.
 *
 * @param id the id, known to the question
 * @param details what they told
 * @param consent what they agreed to, kept as evidence
 * @param eraseAfter when the details end
 * @param erasedAt when they were erased
 */
@Document("askers")
record Asker(@Id String id, AskerDetails details, GivenConsent consent, Instant eraseAfter,
		@Nullable Instant erasedAt) {

	Asker erased(Instant now) {
		return new Asker(this.id, AskerDetails.ERASED, this.consent, this.eraseAfter, now);
	}

	@Override
	public String toString() {
		return "Asker[" + this.id + "]";
	}

}
