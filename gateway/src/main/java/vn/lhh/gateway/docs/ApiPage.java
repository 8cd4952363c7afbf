package vn.lhh.gateway.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.lhh.gateway.docs.ServiceApi.Operation;

/**
 * Draws the catalogue as one page that needs no script.
 */
@Component
class ApiPage {

	private final String frame;

	ApiPage() throws IOException {
		this.frame = new ClassPathResource("docs/page.html").getContentAsString(StandardCharsets.UTF_8);
	}

	String draw(List<ServiceApi> services) {
		String links = services.stream().map(ApiPage::link).collect(Collectors.joining());
		String sections = services.stream().map(ApiPage::section).collect(Collectors.joining());
		return this.frame.replace("<!--links-->", links).replace("<!--services-->", sections);
	}

	private static String link(ServiceApi service) {
		return "<li><a href=\"#%s\">%s</a></li>".formatted(safe(service.service()), safe(service.title()));
	}

	private static String section(ServiceApi service) {
		String content = service.reachable() ? table(service.operations())
				: "<p class=\"away\">Chưa đọc được mô tả của dịch vụ này. Xin tải lại trang sau ít phút.</p>";
		return """
				<section id="%s"><h2>%s</h2><p><a href="%s">%s</a></p>%s</section>
				""".formatted(safe(service.service()), safe(service.title()), safe(service.source()),
				safe(service.source()), content);
	}

	private static String table(List<Operation> operations) {
		return "<table><thead><tr><th>Phương thức</th><th>Địa chỉ</th><th>Công dụng</th><th>Dành cho</th></tr></thead><tbody>"
				+ operations.stream().map(ApiPage::row).collect(Collectors.joining()) + "</tbody></table>";
	}

	private static String row(Operation operation) {
		return "<tr><td class=\"method\">%s</td><td><code>%s</code></td><td>%s</td><td>%s</td></tr>".formatted(
				safe(operation.method()), safe(operation.path()), safe(operation.summary()),
				operation.editorial() ? "Biên tập (cần mã truy cập)" : "Mọi người");
	}

	private static String safe(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
