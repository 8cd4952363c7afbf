package vn.lhh.web.page.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.MembersApi;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.QuestionsApi;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;
import vn.lhh.web.page.document.DocumentLinks;

/**
 * What the templates of questions and answers show.
 */
public final class QuestionPages {

	private QuestionPages() {
	}

	/** The list of answered questions, of one topic or of all. */
	public record QuestionListPage(PageMeta meta, ItemPage<QuestionsApi.Summary> questions,
			PagePart<ItemPage<QuestionsApi.Topic>> topics, @Nullable String topic, @Nullable String q,
			Pagination pager) implements Page {
	}

	/** One question with its answers. */
	public record QuestionPage(PageMeta meta, QuestionsApi.Question question, List<MembersApi.Ref> organisations,
			DocumentLinks papers) implements Page {
	}

	/** The form for asking, as typed. */
	public record AskPage(PageMeta meta, AskForm form, FormErrors errors, PagePart<ItemPage<QuestionsApi.Topic>> topics,
			PagePart<QuestionsApi.Consent> consent) implements Page {
	}

	/** The receipt of a question, {@code null} if its note has expired. */
	public record ReceiptPage(PageMeta meta, QuestionsApi.@Nullable Receipt receipt, long minutes) implements Page {
	}

	/** The form for tracking a question, and the question if the code was right. */
	public record TrackingPage(PageMeta meta, String code, FormErrors errors, @Nullable TrackedQuestion tracked,
			@Nullable String note) implements Page {
	}

	/** A reader's own question with links to the documents that its answer cites. */
	public record TrackedQuestion(QuestionsApi.Tracking tracking, DocumentLinks papers) {
	}

}
