package vn.lhh.web.page.question;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.QuestionsApi;

/**
 * Form of a question as typed, kept whole, so that no input is lost when something must
 * be corrected.
 */
public record AskForm(@Nullable String subject, @Nullable String body, @Nullable String topic,
		@Nullable String fullName, @Nullable String email, @Nullable String phone, @Nullable String wantsReplyBy,
		@Nullable Boolean publishAllowed, @Nullable Boolean displayAnonymous, @Nullable Boolean consent,
		@Nullable String consentVersion) {

	static final FormWords WORDS = new FormWords(
			Map.of("subject", new FormWords.Field("Tiêu đề câu hỏi", "Xin nhập tiêu đề câu hỏi."), "body",
					new FormWords.Field("Nội dung", "Xin nhập nội dung."), "topic",
					new FormWords.Field("Chủ đề", "Xin chọn chủ đề."), "fullName",
					new FormWords.Field("Họ và tên", "Xin nhập họ và tên, hoặc chọn đăng ẩn danh."), "email",
					new FormWords.Field("Thư điện tử", "Xin nhập thư điện tử để chúng tôi trả lời bạn."), "phone",
					new FormWords.Field("Điện thoại", "Xin nhập số điện thoại để chúng tôi gọi lại."), "wantsReplyBy",
					new FormWords.Field("Nhận trả lời riêng qua", "Xin chọn cách nhận trả lời."), "consent",
					new FormWords.Field("Đồng ý", "Xin đọc và đánh dấu đồng ý trước khi gửi.")));

	static AskForm blank() {
		return new AskForm(null, null, null, null, null, null, "NONE", false, true, false, null);
	}

	QuestionsApi.Ask ask() {
		return new QuestionsApi.Ask(given(this.subject), given(this.body), given(this.topic), given(this.fullName),
				given(this.email), given(this.phone), Objects.requireNonNullElse(given(this.wantsReplyBy), "NONE"),
				Boolean.TRUE.equals(this.publishAllowed), Boolean.TRUE.equals(this.displayAnonymous),
				new QuestionsApi.Agreement(Boolean.TRUE.equals(this.consent), given(this.consentVersion)));
	}

	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
