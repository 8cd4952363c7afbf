package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

final class ThingSurfaces implements PublicLocations<Thing> {

	@Override
	public Class<Thing> type() {
		return Thing.class;
	}

	@Override
	public String addressOf(Thing thing) {
		return "/x/" + thing.id();
	}

	@Override
	public boolean isPublic(Thing thing, Instant now) {
		return thing.isPublic();
	}

	@Override
	public List<PublicLocation> placesOf(Thing leaving) {
		if (leaving.broken) {
			throw new IllegalStateException("no places today");
		}
		LocationListBuilder locationListBuilder = LocationListBuilder.markedBy(addressOf(leaving), leaving.id())
			.among(LocationKind.HOME, "/")
			.own(addressOf(leaving));
		leaving.files.forEach((file) -> locationListBuilder.file(file, "/files/" + file));
		return locationListBuilder.all();
	}

	@Override
	public List<PublicLocation> filesLeaving(Thing staying) {
		LocationListBuilder locationListBuilder = LocationListBuilder.markedBy();
		staying.dropped.forEach((file) -> locationListBuilder.file(file, "/files/" + file));
		return locationListBuilder.all();
	}

	@Override
	public boolean isShown(@Nullable String file) {
		return "shared".equals(file);
	}

}
