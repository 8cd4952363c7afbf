package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.kit.takedown.PublicLocation;
import vn.lhh.kit.takedown.PublicLocations;

/**
 * Public locations of one publication type, the base class in which a service fills in
 * the addresses.
 *
 * @param <P> the type of the publication
 * @param <C> the type of its content
 */
public abstract class PublicationLocations<P extends Publication<C>, C extends PublicationContent>
		implements PublicLocations<P> {

	private final Class<P> type;

	/**
	 * Creates the locations of one type.
	 */
	protected PublicationLocations(Class<P> type) {
		this.type = type;
	}

	/**
	 * Adds every location except those of files.
	 * @param publication the publication that goes offline
	 * @param content its content as readers saw it
	 * @param locationListBuilder collects the locations, marked by the publication's
	 * address and id
	 */
	protected abstract void addPlaces(P publication, C content, LocationListBuilder locationListBuilder);

	/**
	 * Lists the files that a content offers to readers.
	 * @return their ids
	 */
	protected abstract Collection<String> filesOf(C content);

	/**
	 * Lists the addresses of one file of a publication.
	 * @return every form of the file that readers may request
	 */
	protected abstract String[] addressesOf(P publication, String file);

	@Override
	public final Class<P> type() {
		return this.type;
	}

	@Override
	public boolean isPublic(P publication, Instant now) {
		return PublicationStore.isVisible(publication, now);
	}

	@Override
	public final List<PublicLocation> placesOf(P leaving) {
		LocationListBuilder locationListBuilder = LocationListBuilder.markedBy(addressOf(leaving), leaving.id());
		Optional.ofNullable(leaving.formerlyLive()).ifPresent((content) -> {
			addPlaces(leaving, content, locationListBuilder);
			filesOf(content).forEach((file) -> locationListBuilder.file(file, addressesOf(leaving, file)));
		});
		return locationListBuilder.all();
	}

	@Override
	public final List<PublicLocation> filesLeaving(P staying) {
		LocationListBuilder locationListBuilder = LocationListBuilder.markedBy();
		Set<String> kept = Set.copyOf(Optional.ofNullable(staying.live()).map(this::filesOf).orElse(List.of()));
		Optional.ofNullable(staying.formerlyLive())
			.ifPresent((content) -> filesOf(content).stream()
				.filter((file) -> !kept.contains(file))
				.forEach((file) -> locationListBuilder.file(file, addressesOf(staying, file))));
		return locationListBuilder.all();
	}

}
