package vn.lhh.news.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.HistoryEntry;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.text.VietnameseDates;

/**
 * Tells since when readers see a publication's present content; an edit that is not live
 * yet changes nothing.
 */
public final class LiveSince {

	private LiveSince() {
	}

	public static @Nullable OffsetDateTime of(Publication<?> publication) {
		List<Instant> times = publication.history()
			.stream()
			.filter((entry) -> "publish".equals(entry.action()))
			.map(HistoryEntry::at)
			.toList();
		boolean mended = times.size() > 1;
		return VietnameseDates.local(mended ? times.getLast() : publication.publishedAt());
	}

}
