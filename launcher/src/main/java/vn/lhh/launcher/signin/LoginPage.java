package vn.lhh.launcher.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the HTML login form; its hidden inputs are sent back with the user name and the
 * password.
 */
record LoginPage(String html) {

	private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>", Pattern.CASE_INSENSITIVE);

	private static final Pattern HIDDEN = Pattern.compile("\\btype=\"hidden\"");

	private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

	private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

	Map<String, String> filledIn(String user, String password) {
		Map<String, String> form = new LinkedHashMap<>();
		INPUT.matcher(this.html)
			.results()
			.map((result) -> result.group())
			.filter((input) -> HIDDEN.matcher(input).find())
			.forEach((input) -> form.put(attribute(NAME, input), attribute(VALUE, input)));
		form.put("username", user);
		form.put("password", password);
		return form;
	}

	boolean isForm() {
		return this.html.contains("name=\"_csrf\"");
	}

	private static String attribute(Pattern pattern, String input) {
		Matcher matcher = pattern.matcher(input);
		return matcher.find() ? unescaped(matcher.group(1)) : "";
	}

	private static String unescaped(String text) {
		return text.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&amp;", "&");
	}

}
