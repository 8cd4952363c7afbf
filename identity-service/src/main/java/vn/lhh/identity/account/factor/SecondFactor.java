package vn.lhh.identity.account.factor;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds an account's second factor, its secrets encrypted or as
 * digests.
 *
 * @param secret shared with the owner's telephone, {@code null} before the first proof
 * @param pending a secret that the owner has seen but not proved yet
 * @param pendingAt when it was made
 * @param lastStep the step of the last accepted code: no code of it or before is accepted
 * @param recoveryCodes digests of the unused recovery codes
 */
@Document("secondFactors")
record SecondFactor(@Id String accountId, @Nullable String secret, @Nullable String pending,
		@Nullable Instant pendingAt, long lastStep, @Nullable List<String> recoveryCodes) {

	List<String> unusedRecoveryCodes() {
		return (this.recoveryCodes == null) ? List.of() : this.recoveryCodes;
	}

}
