package vn.lhh.qa.asker;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document with the personal data of one question's asker.
 *
 * @param id the id, which the question stores
 * @param details the data the asker gave
 * @param consent the consent, kept as evidence
 * @param eraseAfter the moment after which the details are erased
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
