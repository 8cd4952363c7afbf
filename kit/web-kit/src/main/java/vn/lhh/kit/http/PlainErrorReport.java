package vn.lhh.kit.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat error page for requests refused before any filter: plain, in Vietnamese, with
 * the headers of every other page. Public, since Tomcat instantiates it.
 */
public class PlainErrorReport extends ErrorReportValve {

	private static final Logger log = LoggerFactory.getLogger(PlainErrorReport.class);

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = ClientFaults.unreadable(response.getStatus());
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		boolean isPage = String.valueOf(request.getHeader("Accept")).contains("text/html");
		response.setStatus(status);
		response.setContentType(isPage ? "text/html" : "application/problem+json");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		try {
			response.getReporter().write(isPage ? page(status) : problem(status));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("reader left: {}", ex.getMessage());
		}
	}

	private static String page(int status) {
		return """
				<!doctype html>
				<html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex">\
				<meta name="viewport" content="width=device-width"><title>%1$s</title></head>
				<body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Về trang chủ</a></p></main></body></html>
				""".formatted(title(status), detail(status));
	}

	private static String problem(int status) {
		String code = (status < 500) ? "bad-request" : "internal-error";
		return """
				{"type":"/docs/problems#%s","title":"%s","status":%d,"code":"%s","detail":"%s","traceId":"%s"}"""
			.formatted(code, title(status), status, code, detail(status),
					UUID.randomUUID().toString().replace("-", ""));
	}

	private static String title(int status) {
		return (status < 500) ? "Yêu cầu không hợp lệ" : "Hệ thống gặp lỗi";
	}

	private static String detail(int status) {
		return (status < 500) ? "Địa chỉ hoặc phần đầu của yêu cầu không đọc được." : "Xin thử lại sau.";
	}

}
