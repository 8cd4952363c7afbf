package vn.lhh.identity.account.web.own;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemResponses;
import vn.lhh.kit.problem.ProblemView;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Builds the pages of one's own account, with the words of what is wrong.
 */
@Component
class AccountPages {

	private final ProblemResponses problemResponses;

	AccountPages(ProblemResponses problemResponses) {
		this.problemResponses = problemResponses;
	}

	/**
	 * Builds a page.
	 * @param view the template
	 * @param more what only this page shows
	 */
	static ModelAndView page(String view, Account account, FormErrors errors,
			Map<String, ? extends @Nullable Object> more) {
		Map<String, @Nullable Object> model = new HashMap<>(more);
		model.put("username", account.username());
		model.put("errors", errors);
		return new ModelAndView(view, model, errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
	}

	/**
	 * Puts a problem into words.
	 * @param otherwise the field of a problem that names none
	 */
	FormErrors errors(Problem problem, String otherwise) {
		FormErrors errors = FormErrors.NONE;
		for (ProblemView.Field field : this.problemResponses.fields(problem)) {
			errors = errors.with(field.field(), field.message());
		}
		return errors.isEmpty() ? FormErrors.of(otherwise, this.problemResponses.detail(problem)) : errors;
	}

}
