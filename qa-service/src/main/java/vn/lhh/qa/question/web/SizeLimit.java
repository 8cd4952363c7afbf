package vn.lhh.qa.question.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.qa.QaProperties;

/**
 * Stops reading a question that is larger than any question, also where its length was
 * not told.
 */
@Component
class SizeLimit extends OncePerRequestFilter {

	private final long max;

	SizeLimit(QaProperties settings) {
		this.max = settings.maxRequest().toBytes();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod()) || !request.getRequestURI().equals("/api/qa/questions");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public ServletInputStream getInputStream() throws IOException {
				return new Counted(super.getInputStream(), SizeLimit.this.max);
			}

		}, response);
	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream bytes;

		private long left;

		Counted(ServletInputStream bytes, long max) {
			this.bytes = bytes;
			this.left = max;
		}

		@Override
		public int read() throws IOException {
			int read = this.bytes.read();
			count((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] to, int offset, int length) throws IOException {
			int read = this.bytes.read(to, offset, length);
			count(Math.max(read, 0));
			return read;
		}

		@Override
		public boolean isFinished() {
			return this.bytes.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.bytes.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.bytes.setReadListener(listener);
		}

		private void count(int read) {
			this.left -= read;
			if (this.left < 0) {
				throw new Problem(ProblemKind.TOO_LARGE, "too-large");
			}
		}

	}

}
