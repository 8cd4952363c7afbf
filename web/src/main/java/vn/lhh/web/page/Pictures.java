package vn.lhh.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.NewsApi;

/**
 * Responsive picture sources: offers a browser the smaller forms of a picture and the
 * width at which each position shows it, so that the browser fetches no more than it
 * needs.
 */
public class Pictures {

	private static final Pattern OWN = Pattern.compile("/api/(news|members)/media/[A-Za-z0-9-]+");

	private static final String WEBP = "&f=webp";

	static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

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

	private final SafeLinks safeLinks;

	Pictures(SafeLinks safeLinks) {
		this.safeLinks = safeLinks;
	}

	/** Source for a browser without {@code srcset}. */
	public String src(NewsApi.Image image) {
		return hasForms(image) ? form(image, WITHOUT_CHOICE) : this.safeLinks.safe(image.url());
	}

	/** All forms as a {@code srcset}, {@code null} if there is only one. */
	public @Nullable String srcset(NewsApi.Image image) {
		return srcset(image, "");
	}

	/** The same forms as WebP, for browsers that support it. */
	public @Nullable String webp(NewsApi.Image image) {
		return srcset(image, WEBP);
	}

	/** Smallest form, for a position that is small on every screen. */
	public String small(@Nullable String url) {
		return (url != null && isOwn(url)) ? url + "?w=" + WIDTHS.getFirst() : this.safeLinks.safe(url);
	}

	private static @Nullable String srcset(NewsApi.Image image, String format) {
		if (!hasForms(image)) {
			return null;
		}
		int whole = Objects.requireNonNullElse(image.width(), Integer.MAX_VALUE);
		return IntStream.range(0, WIDTHS.size())
			.filter((at) -> at == 0 || WIDTHS.get(at - 1) < whole)
			.mapToObj((at) -> form(image, WIDTHS.get(at)) + format + " " + Math.min(WIDTHS.get(at), whole) + "w")
			.collect(Collectors.joining(", "));
	}

	/** Display width of the named position. */
	public String sizes(@Nullable String place) {
		return SIZES.getOrDefault((place != null) ? place : "", "100vw");
	}

	static boolean isOwn(String url) {
		return OWN.matcher(url).matches();
	}

	private static boolean hasForms(NewsApi.Image image) {
		return isOwn(image.url()) && (image.width() == null || image.width() > WIDTHS.getFirst());
	}

	private static String form(NewsApi.Image image, int width) {
		return image.url() + "?w=" + width;
	}

}
