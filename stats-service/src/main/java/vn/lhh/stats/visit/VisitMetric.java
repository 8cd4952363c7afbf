package vn.lhh.stats.visit;

/**
 * Maps a record to the metric of its day in which the visit or view id counts.
 */
public enum VisitMetric {

	VISITS, BOTS, HOUSE, VIEWS, DOWNLOADS, OTHERS;

	public static VisitMetric ofVisit(VisitRecord visitRecord) {
		return switch (visitRecord.visitor()) {
			case HUMAN -> VISITS;
			case BOT -> BOTS;
			case INTERNAL -> HOUSE;
		};
	}

	public static VisitMetric ofView(VisitRecord visitRecord) {
		if (!visitRecord.isHuman()) {
			return OTHERS;
		}
		return switch (visitRecord.kind()) {
			case PAGE -> VIEWS;
			case DOWNLOAD -> DOWNLOADS;
			case LINK_CLICK, BANNER_VIEW, BANNER_CLICK -> OTHERS;
		};
	}

	public boolean isOfVisits() {
		return compareTo(VIEWS) < 0;
	}

}
