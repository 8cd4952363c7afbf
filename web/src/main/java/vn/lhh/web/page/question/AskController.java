package vn.lhh.web.page.question;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.QuestionsApi;

/**
 * Pages for asking a question: the form, and the receipt with the tracking code.
 */
@Controller
class AskController {

	private static final String ADDRESS = "/hoi-dap/gui-cau-hoi";

	private static final String TAKEN = ADDRESS + "/da-nhan";

	private final SealedNotes notes;

	private final JsonMapper json = JsonMapper.shared();

	AskController(SealedNotes notes) {
		this.notes = notes;
	}

	@GetMapping(ADDRESS)
	ModelAndView form(PageDataLoader pageDataLoader) {
		return form(AskForm.blank(), FormErrors.none(), pageDataLoader);
	}

	@PostMapping(ADDRESS)
	ModelAndView ask(@ModelAttribute("form") AskForm form, PageDataLoader pageDataLoader,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		try {
			QuestionsApi.Receipt receipt = pageDataLoader.send("/api/qa/questions", form.ask(),
					QuestionsApi.Receipt.class);
			return NextPage.see(TAKEN, this.notes.seal(TAKEN, this.json.writeValueAsString(receipt)));
		}
		catch (GatewayException ex) {
			ModelAndView again = form(form, FormErrors.of(ex, AskForm.WORDS), pageDataLoader);
			again.setStatus(HttpStatus.valueOf(ex.isUnavailable() ? 503 : ex.status()));
			return again;
		}
	}

	/**
	 * The receipt. While its note is valid, it can be loaded again without sending the
	 * question again.
	 */
	@GetMapping(TAKEN)
	ModelAndView taken(@RequestParam(name = NextPage.NOTE, required = false) @Nullable String note,
			HttpServletResponse response) {
		NextPage.confidential(response);
		Optional<QuestionsApi.Receipt> receipt = this.notes.open(TAKEN, note)
			.map((text) -> this.json.readValue(text, QuestionsApi.Receipt.class));
		PageMeta meta = PageMeta.of(receipt.isPresent() ? "Đã nhận câu hỏi" : "Phiếu này đã hết hạn", TAKEN).hidden();
		ModelAndView page = new ModelAndView("asked", Page.ATTRIBUTE,
				new QuestionPages.ReceiptPage(meta, receipt.orElse(null), SealedNotes.LIFETIME.toMinutes()));
		if (receipt.isEmpty()) {
			page.setStatus(HttpStatus.GONE);
		}
		return page;
	}

	private static ModelAndView form(AskForm form, FormErrors errors, PageDataLoader pageDataLoader) {
		CompletableFuture<PagePart<ItemPage<QuestionsApi.Topic>>> topics = pageDataLoader.optional("/api/qa/topics",
				QuestionsApi.TOPICS);
		CompletableFuture<PagePart<QuestionsApi.Consent>> consent = pageDataLoader.optional("/api/qa/consent",
				QuestionsApi.Consent.class);
		PageMeta meta = PageMeta.of(errors.marked("Gửi câu hỏi"), ADDRESS)
			.describedAs("Gửi câu hỏi tới Liên hiệp Hội và nhận mã tra cứu.");
		return new ModelAndView("ask", Page.ATTRIBUTE,
				new QuestionPages.AskPage(meta, form, errors, topics.join(), consent.join()));
	}

}
