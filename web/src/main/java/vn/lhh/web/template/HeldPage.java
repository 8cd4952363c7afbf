package vn.lhh.web.template;

import java.io.PrintWriter;
import java.io.StringWriter;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Takes what a view writes.
 */
class HeldPage extends HttpServletResponseWrapper {

	private final StringWriter text = new StringWriter(1 << 14);

	private final PrintWriter writer = new PrintWriter(this.text);

	HeldPage(HttpServletResponse response) {
		super(response);
	}

	@Override
	public PrintWriter getWriter() {
		return this.writer;
	}

	String text() {
		return this.text.toString();
	}

}
