package vn.lhh.web.page;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.NewsApi;
import vn.lhh.web.html.PictureForms;

/**
 * Responsive picture sources: offers a browser the smaller forms of a picture and the
 * width at which each position shows it, so that the browser fetches no more than it
 * needs.
 */
public final class Pictures {

	private static final int WITHOUT_CHOICE = 640;

	/**
	 * Display widths set by the style sheet; on a phone some 4 % less, so that screens of
	 * 720 and 1080 points take the forms of 640 and 960 and not the next larger ones, of
	 * up to twice the bytes.
	 */
	private static final Map<String, String> SIZES = Map.of("lead",
			"(max-width: 1000px) 88vw, (max-width: 1272px) 56vw, 690px", "next",
			"(max-width: 720px) 112px, (max-width: 1000px) 30vw, 136px", "story",
			"(max-width: 720px) 112px, (max-width: 1000px) 32vw, 260px", "strip", "(max-width: 720px) 112px, 208px",
			"card", "(max-width: 720px) 44vw, (max-width: 960px) 46vw, 290px", "tile",
			"(max-width: 720px) 44vw, (max-width: 1000px) 32vw, 240px", "reading", "(max-width: 860px) 88vw, 820px",
			"mark", "160px", "photo", "(max-width: 1272px) calc(100vw - 32px), 1208px", "banner",
			"(max-width: 1000px) 88vw, 390px");

	private Pictures() {
	}

	/** Source for a browser without {@code srcset}. */
	public static String src(NewsApi.Image image) {
		return hasForms(image) ? PictureForms.form(image.url(), WITHOUT_CHOICE) : SafeLinks.safe(image.url());
	}

	/** All forms as a {@code srcset}, {@code null} if there is only one. */
	public static @Nullable String srcset(NewsApi.Image image) {
		return srcset(image, PictureForms::form);
	}

	/** The same forms as WebP, for browsers that support it. */
	public static @Nullable String webp(NewsApi.Image image) {
		return srcset(image, PictureForms::webp);
	}

	/** Smallest form, for a position that is small on every screen. */
	public static String small(@Nullable String url) {
		return (url != null && PictureForms.isOwn(url)) ? PictureForms.form(url, PictureForms.WIDTHS.getFirst())
				: SafeLinks.safe(url);
	}

	private static @Nullable String srcset(NewsApi.Image image, BiFunction<String, Integer, String> form) {
		if (!hasForms(image)) {
			return null;
		}
		int whole = Objects.requireNonNullElse(image.width(), Integer.MAX_VALUE);
		return IntStream.range(0, PictureForms.WIDTHS.size())
			.filter((at) -> at == 0 || PictureForms.WIDTHS.get(at - 1) < whole)
			.mapToObj(PictureForms.WIDTHS::get)
			.map((width) -> form.apply(image.url(), width) + " " + Math.min(width, whole) + "w")
			.collect(Collectors.joining(", "));
	}

	/** Display width of the named position. */
	public static String sizes(@Nullable String place) {
		return SIZES.getOrDefault((place != null) ? place : "", "100vw");
	}

	private static boolean hasForms(NewsApi.Image image) {
		return PictureForms.isOwn(image.url())
				&& (image.width() == null || image.width() > PictureForms.WIDTHS.getFirst());
	}

}
