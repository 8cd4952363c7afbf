package vn.lhh.kit.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;

import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.DefaultDataBinderFactory;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.RequestParamMethodArgumentResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextIntakeTests {

	private final JsonMapper json = JsonMapper.builder().addModule(new IntakeAutoConfiguration().textIntake()).build();

	@Test
	void everyStringOfABodyIsTakenInAsText() {
		Form form = this.json.readValue("""
				{"title": " Hội nghị\\u000btổng kết\\u2028 \\u00D0à Lạt\\u202E", "tags": ["A\\u202egnp.exe", "\\u2060"],
				 "parts": [{"title": "Lâm \\u0110o\\u0302\\u0300ng"}], "words": {"a": "x\\ty"}}""", Form.class);
		assertThat(form.title()).isEqualTo("Hội nghị tổng kết Đà Lạt");
		assertThat(form.tags()).containsExactly("Agnp.exe", "");
		assertThat(form.parts()).extracting(Form::title).containsExactly("Lâm Đồng");
		assertThat(form.words()).containsEntry("a", "x y");
	}

	@Test
	void linesStayApartWhereTheFieldHasLines() {
		Form form = this.json.readValue("""
				{"note": "một\\r\\nhai\\u2029ba\\u00A0bốn", "bodyHtml": "<pre>a\\nb</pre>", "many": ["a\\u000bb"]}""",
				Form.class);
		assertThat(form.note()).isEqualTo("một\nhai\nba bốn");
		assertThat(form.bodyHtml()).isEqualTo("<pre>a\nb</pre>");
		assertThat(form.many()).containsExactly("a\nb");
	}

	@Test
	void aPasswordIsTakenAsItWasSent() {
		Form form = this.json.readValue("{\"secret\": \" a\\u00A0\\u200Bb \", \"title\": null}", Form.class);
		assertThat(form.secret()).isEqualTo(" a\u00A0\u200Bb ");
		assertThat(form.title()).isNull();
	}

	@Test
	void textInsideAnUntypedBodyIsTakenInToo() {
		Map<String, Object> read = this.json.readValue("{\"a\": [\"Ð\\u00ADạ\\nTẻh\"]}", new TypeReference<>() {
		});
		assertThat(read).containsEntry("a", List.of("Đạ Tẻh"));
	}

	@Test
	void aParameterIsTakenInAsTextUnlessItIsMarked() throws Exception {
		assertThat(parameter(0, "\u00D0ơn\u2028Dương\u200F ")).isEqualTo("Đơn Dương");
		assertThat(parameter(1, " p\u00A0 ")).isEqualTo(" p\u00A0 ");
	}

	@Test
	void whatShowsNothingIsRequiredStill() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new FieldChecks().required("title", "\u2060\u0301", 10).throwIfInvalid());
	}

	@Test
	void aPictureFromElsewhereIsRefusedByTheNameOfItsField() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> GivenHtml.clean("bodyHtml", "<p>a<img src=\"https://anh.example/a.png\"></p>"))
			.satisfies((problem) -> assertThat(problem.errors()).singleElement().satisfies((error) -> {
				assertThat(error.field()).isEqualTo("bodyHtml");
				assertThat(error.code()).isEqualTo("picture-foreign");
				assertThat(error.arguments()).containsExactly("https://anh.example/a.png");
			}));
	}

	@Test
	void htmlIsCleanedAndWhatShowsNothingIsNone() {
		assertThat(GivenHtml.clean("bodyHtml", "<p onclick=\"x()\">Chào</p><script>x()</script>"))
			.isEqualTo("<p>Chào</p>");
		assertThat(GivenHtml.clean("bodyHtml", null)).isEmpty();
		assertThat(GivenHtml.orNull("bodyHtml", "<p>\u2060<br></p>")).isNull();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> GivenHtml.clean("bodyHtml", "a".repeat(2_000_001)));
	}

	private @Nullable Object parameter(int index, String sent) throws Exception {
		DefaultFormattingConversionService conversions = new DefaultFormattingConversionService();
		new IntakeAutoConfiguration().addFormatters(conversions);
		ConfigurableWebBindingInitializer binding = new ConfigurableWebBindingInitializer();
		binding.setConversionService(conversions);
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addParameter("text", sent);
		var method = getClass().getDeclaredMethod("handler", String.class, String.class);
		var parameter = new org.springframework.core.MethodParameter(method, index);
		return new RequestParamMethodArgumentResolver(false).resolveArgument(parameter, null,
				new ServletWebRequest(request), new DefaultDataBinderFactory(binding));
	}

	void handler(@RequestParam(name = "text") String text, @AsSent @RequestParam(name = "text") String password) {
	}

	record Form(@Nullable String title, @Nullable List<String> tags, @Nullable List<Form> parts,
			@Nullable Map<String, String> words, @Multiline @Nullable String note, @Nullable String bodyHtml,
			@Multiline @Nullable List<String> many, @AsSent @Nullable String secret) {
	}

}
