package vn.lhh.web.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Offers pictures within a text no larger than a column of text shows them. Their widths
 * are not known here, so the window chooses the form, and not a list of widths, which
 * would change the size a small picture is shown at.
 */
final class PicturesInText {

	private static final String NARROW = "(max-width: 480px)";

	private static final int NARROW_WIDTH = 640;

	private PicturesInText() {
	}

	/**
	 * The same text with each of the site's pictures in smaller forms.
	 * @param clean HTML that was cleaned
	 * @return the text itself where it has none
	 */
	static String offered(String clean) {
		if (!clean.contains("/media/")) {
			return clean;
		}
		Document text = Jsoup.parseBodyFragment(clean);
		text.outputSettings().prettyPrint(false);
		List<Element> own = text.select("img").stream().filter((image) -> Pictures.isOwn(image.attr("src"))).toList();
		own.forEach(PicturesInText::offer);
		return own.isEmpty() ? clean : text.body().html();
	}

	private static void offer(Element image) {
		String url = image.attr("src");
		int width = width(image.attr("width"));
		Element picture = new Element("picture");
		image.replaceWith(picture);
		picture.appendElement("source")
			.attr("media", NARROW)
			.attr("type", "image/webp")
			.attr("srcset", url + "?w=" + Math.min(width, NARROW_WIDTH) + "&f=webp");
		picture.appendElement("source").attr("type", "image/webp").attr("srcset", url + "?w=" + width + "&f=webp");
		picture.appendChild(image.attr("src", url + "?w=" + width).attr("loading", "lazy").attr("decoding", "async"));
	}

	/** Twice what it takes, for fine screens. */
	private static int width(String shown) {
		return Pictures.WIDTHS.stream()
			.filter((width) -> !shown.isEmpty() && width >= 2 * Integer.parseInt(shown))
			.findFirst()
			.orElse(Pictures.WIDTHS.getLast());
	}

}
