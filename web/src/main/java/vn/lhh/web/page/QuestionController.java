package vn.lhh.web.page;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.Listing;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Questions;
import vn.lhh.web.api.Reads;

/**
 * Questions that were answered in public, and one of them.
 */
@Controller
class QuestionController {

	@GetMapping("/hoi-dap")
	ModelAndView all(@RequestParam(required = false) @Nullable String chude,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String trang,
			Reads reads) {
		CompletableFuture<Part<Listing<Questions.Topic>>> topics = reads.part("/api/qa/topics", Questions.TOPICS);
		Listing<Questions.Summary> questions = reads.need(
				Query.of("/api/qa/questions").with("topic", chude).with("q", q).with("page", trang).toString(),
				Questions.LIST);
		String base = Query.of("/hoi-dap").with("chude", chude).with("q", q).toString();
		return new ModelAndView("questions")
			.addObject("meta", meta().hiddenIf(!base.equals("/hoi-dap")).showing(questions, base))
			.addObject("questions", questions)
			.addObject("topics", topics.join())
			.addObject("chude", chude)
			.addObject("q", q)
			.addObject("pager", Pager.of(questions, base));
	}

	private static Meta meta() {
		return Meta.of("Hỏi và đáp", "/hoi-dap")
			.describedAs("Câu hỏi của bạn đọc đã được trả lời công khai.")
			.followedAt("/hoi-dap/rss.xml");
	}

	@GetMapping("/hoi-dap/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		Questions.Question question = reads.need(Query.of("/api/qa/questions").slash(slug).toString(),
				Questions.Question.class);
		return new ModelAndView("question")
			.addObject("meta",
					Meta.of(question.subject(), question.url())
						.describedAs(question.excerpt())
						.about("question", question.id())
						.within("Hỏi và đáp", "/hoi-dap")
						.dated(question.answeredAt(), question.updatedAt()))
			.addObject("organisations",
					MemberController.named(Stream.ofNullable(question.organisationId()).toList(), reads))
			.addObject("papers", DocumentLinks.cited(question.answers().stream(), reads))
			.addObject("question", question);
	}

}
