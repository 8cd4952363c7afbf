package vn.lhh.web.html;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Offers pictures in a text no larger than a text column shows them. Their widths are
 * unknown here, so the window width selects the form; a list of widths would change the
 * display size of a small picture.
 */
final class PicturesInText {

	private static final String NARROW = "(max-width: 480px)";

	private static final int NARROW_WIDTH = 640;

	private PicturesInText() {
	}

	/**
	 * The text with smaller forms of each of the site's pictures.
	 * @param clean sanitized HTML
	 * @return the text itself if it has none
	 */
	static String offered(String clean) {
		if (!clean.contains("/media/")) {
			return clean;
		}
		Document text = Jsoup.parseBodyFragment(clean);
		text.outputSettings().prettyPrint(false);
		List<Element> own = text.select("img")
			.stream()
			.filter((image) -> PictureForms.isOwn(image.attr("src")))
			.toList();
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
			.attr("srcset", PictureForms.webp(url, Math.min(width, NARROW_WIDTH)));
		picture.appendElement("source").attr("type", "image/webp").attr("srcset", PictureForms.webp(url, width));
		picture.appendChild(
				image.attr("src", PictureForms.form(url, width)).attr("loading", "lazy").attr("decoding", "async"));
	}

	/** Twice the display width, for high-resolution screens. */
	private static int width(String shown) {
		return PictureForms.WIDTHS.stream()
			.filter((width) -> !shown.isEmpty() && width >= 2 * Integer.parseInt(shown))
			.findFirst()
			.orElse(PictureForms.WIDTHS.getLast());
	}

}
