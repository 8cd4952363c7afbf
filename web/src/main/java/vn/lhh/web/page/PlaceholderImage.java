package vn.lhh.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the placeholder pattern of an item without a picture: the tone from its
 * category, the motif from the item, always the same for the same item.
 */
public final class PlaceholderImage {

	private static final int TONES = 6;

	private static final List<String> MOTIFS = List.of("doi-thong", "tho-cam", "quy-dao", "dong-muc", "phan-tu",
			"mat-ho");

	private PlaceholderImage() {
	}

	public static String tone(@Nullable String seed) {
		return "tone-" + (1 + index(seed, TONES));
	}

	public static String motif(@Nullable String seed) {
		return MOTIFS.get(index(seed, MOTIFS.size()));
	}

	private static int index(@Nullable String seed, int bound) {
		int mixed = (seed != null) ? seed.hashCode() * 0x9E3779B9 : 0;
		return Math.floorMod(mixed >>> 16, bound);
	}

}
