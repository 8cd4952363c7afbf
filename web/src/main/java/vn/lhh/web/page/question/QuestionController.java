package vn.lhh.web.page.question;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;
import vn.lhh.web.page.document.DocumentLinks;
import vn.lhh.web.page.member.MemberController;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.QuestionsApi;

/**
 * Pages of publicly answered questions: the list, and one question.
 */
@Controller
class QuestionController {

	@GetMapping("/hoi-dap")
	ModelAndView all(@RequestParam(required = false) @Nullable String chude,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String trang,
			PageDataLoader pageDataLoader) {
		CompletableFuture<PagePart<ItemPage<QuestionsApi.Topic>>> topics = pageDataLoader.optional("/api/qa/topics",
				QuestionsApi.TOPICS);
		ItemPage<QuestionsApi.Summary> questions = pageDataLoader.require(
				ApiPath.of("/api/qa/questions").with("topic", chude).with("q", q).with("page", trang).toString(),
				QuestionsApi.LIST);
		String base = ApiPath.of("/hoi-dap").with("chude", chude).with("q", q).toString();
		PageMeta meta = meta().hiddenIf(!base.equals("/hoi-dap")).showing(questions, base);
		return new ModelAndView("questions", Page.ATTRIBUTE, new QuestionPages.QuestionListPage(meta, questions,
				topics.join(), chude, q, Pagination.of(questions, base)));
	}

	private static PageMeta meta() {
		return PageMeta.of("Hỏi và đáp", "/hoi-dap")
			.describedAs("Câu hỏi của bạn đọc đã được trả lời công khai.")
			.followedAt("/hoi-dap/rss.xml");
	}

	@GetMapping("/hoi-dap/{slug}")
	ModelAndView one(@PathVariable String slug, PageDataLoader pageDataLoader) {
		QuestionsApi.Question question = pageDataLoader.require(ApiPath.of("/api/qa/questions").slash(slug).toString(),
				QuestionsApi.Question.class);
		PageMeta meta = PageMeta.of(question.subject(), question.url())
			.describedAs(question.excerpt())
			.about("question", question.id())
			.within("Hỏi và đáp", "/hoi-dap")
			.dated(question.answeredAt(), question.updatedAt());
		return new ModelAndView("question", Page.ATTRIBUTE,
				new QuestionPages.QuestionPage(meta, question,
						MemberController.named(Stream.ofNullable(question.organisationId()).toList(), pageDataLoader),
						DocumentLinks.cited(question.answers().stream(), pageDataLoader)));
	}

}
