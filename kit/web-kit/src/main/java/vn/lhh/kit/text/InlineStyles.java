package vn.lhh.kit.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * Reads inline CSS styles, as far as they carry meaning.
 */
final class InlineStyles {

	private InlineStyles() {
	}

	static Map<String, String> of(Element element) {
		if (element.attributesSize() == 0) {
			return Map.of();
		}
		Map<String, String> declared = new HashMap<>();
		if (element.hasClass("MsoFootnoteReference") || element.hasClass("MsoEndnoteReference")) {
			declared.put("vertical-align", "super");
		}
		for (String declaration : element.attr("style").split(";")) {
			int colon = declaration.indexOf(':');
			if (colon > 0) {
				String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT).replace("!important", "");
				declared.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), value.strip());
			}
		}
		return declared;
	}

	static String of(Element element, String property) {
		return of(element).getOrDefault(property, "");
	}

	static boolean isHidden(Element element) {
		if (element.hasAttr("hidden")) {
			return true;
		}
		Map<String, String> declared = of(element);
		return "none".equals(declared.get("display")) || "hidden".equals(declared.get("visibility"))
				|| "all".equals(declared.get("mso-hide"));
	}

}
