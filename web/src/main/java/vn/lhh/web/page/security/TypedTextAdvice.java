package vn.lhh.web.page.security;

import java.beans.PropertyEditorSupport;

import vn.lhh.kit.text.PlainText;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Normalizes search input as the services do, and removes invisible characters that could
 * turn the text of the page around it.
 */
@ControllerAdvice
class TypedTextAdvice {

	@InitBinder({ "q", "tukhoa", "filter" })
	void clean(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new PropertyEditorSupport() {

			@Override
			public void setAsText(String text) {
				setValue(PlainText.line(text));
			}

		});
	}

}
