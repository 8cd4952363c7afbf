package vn.lhh.kit.media;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rendition widths of a picture: the steps below its own width, and its own width or the
 * widest step, whichever is smaller.
 */
public final class RenditionWidths {

	/** The widest rendition in pixels. */
	public static final int WIDEST = 1280;

	private static final int[] STEPS = { 320, 640, 960, WIDEST };

	private RenditionWidths() {
	}

	/**
	 * Lists the widths of a picture, smallest first.
	 * @param width its own width; 0 for a file that is no picture
	 * @return empty for a file that is no picture
	 */
	public static List<Integer> of(int width) {
		return stream(width).boxed().toList();
	}

	/** Finds the smallest width that is at least the wanted one. */
	public static OptionalInt fitting(int width, int wanted) {
		return stream(width).filter((offered) -> offered >= wanted).findFirst();
	}

	/**
	 * Lists every address at which a picture is served.
	 * @param whole the address of the original
	 * @return the original and each of its renditions
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
