package vn.lhh.qa.question.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import vn.lhh.kit.problem.Problem;
import vn.lhh.qa.QaProperties;

/**
 * Servlet filter that refuses a question larger than the limit, even without a
 * {@code Content-Length}.
 */
@Component
class RequestSizeFilter extends OncePerRequestFilter {

	private final int max;

	private final HandlerExceptionResolver failures;

	RequestSizeFilter(QaProperties settings, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		this.max = Math.toIntExact(settings.maxRequest().toBytes());
		this.failures = failures;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod()) || !request.getRequestURI().equals("/api/qa/questions");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(this.max + 1);
		if (body.length > this.max) {
			this.failures.resolveException(request, response, null, Problem.tooLarge(this.max));
		}
		else {
			chain.doFilter(new Read(request, body), response);
		}
	}

	private static final class Read extends HttpServletRequestWrapper {

		private final byte[] body;

		Read(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new Bytes(new ByteArrayInputStream(this.body));
		}

	}

	private static final class Bytes extends ServletInputStream {

		private final InputStream bytes;

		Bytes(InputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() throws IOException {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] to, int offset, int length) throws IOException {
			return this.bytes.read(to, offset, length);
		}

		@Override
		public boolean isFinished() {
			return true;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("read at once");
		}

	}

}
