package vn.lhh.web.html;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses of the forms in which services offer the site's own pictures.
 */
public final class PictureForms {

	/** Their widths, from the narrowest. */
	public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

	private static final Pattern OWN = Pattern.compile("/api/(news|members)/media/[A-Za-z0-9-]+");

	private PictureForms() {
	}

	/** Whether the address is that of a whole picture of the site. */
	public static boolean isOwn(String url) {
		return OWN.matcher(url).matches();
	}

	public static String form(String url, int width) {
		return url + "?w=" + width;
	}

	public static String webp(String url, int width) {
		return form(url, width) + "&f=webp";
	}

}
