package vn.lhh.kit.media;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths a picture is offered in: the steps below its own width, and its own width or
 * the largest step, whichever is smaller.
 */
public final class RenditionWidths {

	/** The widest rendition. */
	public static final int WIDEST = 1280;

	private static final int[] STEPS = { 320, 640, 960, WIDEST };

	private RenditionWidths() {
	}

	/**
	 * Widths a picture is offered in, smallest first.
	 * @param width its own, 0 for a file that is no picture
	 * @return none for a file that is no picture
	 */
	public static List<Integer> of(int width) {
		return stream(width).boxed().toList();
	}

	/** The smallest width offered that is no smaller than the one wanted. */
	public static OptionalInt fitting(int width, int wanted) {
		return stream(width).filter((offered) -> offered >= wanted).findFirst();
	}

	/**
	 * Every address a picture is served at.
	 * @param whole the picture itself
	 * @return the picture itself and each of its forms
	 */
	public static Stream<String> addresses(String whole) {
		Stream<String> widths = IntStream.of(STEPS)
			.mapToObj((width) -> whole + "?w=" + width)
			.flatMap((address) -> Stream.of(address, address + "&f=webp"));
		return Stream.concat(Stream.of(whole, whole + "?f=webp"), widths);
	}

	private static IntStream stream(int width) {
		if (width <= 0) {
			return IntStream.empty();
		}
		return IntStream
			.concat(IntStream.of(STEPS).filter((step) -> step < width), IntStream.of(Math.min(WIDEST, width)))
			.distinct();
	}

}
