package vn.lhh.stats.visit;

/**
 * Which of a day's figures an id counts in.
 */
enum Figure {

	VISITS, BOTS, HOUSE, VIEWS, DOWNLOADS, OTHERS;

	static Figure ofVisit(Sighting sighting) {
		return switch (sighting.visitor()) {
			case HUMAN -> VISITS;
			case BOT -> BOTS;
			case INTERNAL -> HOUSE;
		};
	}

	static Figure ofView(Sighting sighting) {
		if (!sighting.isHuman()) {
			return OTHERS;
		}
		return switch (sighting.kind()) {
			case PAGE -> VIEWS;
			case DOWNLOAD -> DOWNLOADS;
			case LINK_CLICK, BANNER_VIEW, BANNER_CLICK -> OTHERS;
		};
	}

	boolean isOfVisits() {
		return compareTo(VIEWS) < 0;
	}

}
