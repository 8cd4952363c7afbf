package vn.lhh.web.page;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.Questions;

/**
 * A question as typed: kept whole, so that nothing a reader wrote is lost when something
 * has to be put right.
 */
public record AskForm(@Nullable String subject, @Nullable String body, @Nullable String topic,
		@Nullable String fullName, @Nullable String email, @Nullable String phone, @Nullable String wantsReplyBy,
		@Nullable Boolean publishAllowed, @Nullable Boolean displayAnonymous, @Nullable Boolean consent,
		@Nullable String consentVersion) {

	static AskForm blank() {
		return new AskForm(null, null, null, null, null, null, "NONE", true, true, false, null);
	}

	Questions.Ask ask() {
		return new Questions.Ask(given(this.subject), given(this.body), given(this.topic), given(this.fullName),
				given(this.email), given(this.phone), Objects.requireNonNullElse(given(this.wantsReplyBy), "NONE"),
				Boolean.TRUE.equals(this.publishAllowed), Boolean.TRUE.equals(this.displayAnonymous),
				new Questions.Agreement(Boolean.TRUE.equals(this.consent), given(this.consentVersion)));
	}

	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
