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
 * Where readers meet publications of one type: a service fills in the addresses.
 *
 * @param <P> the publication
 * @param <C> its content
 */
public abstract class PublicationLocations<P extends Publication<C>, C extends PublicationContent>
		implements PublicLocations<P> {

	private final Class<P> type;

	/**
	 * The places of one type.
	 * @param type the publication's class
	 */
	protected PublicationLocations(Class<P> type) {
		this.type = type;
	}

	/**
	 * Adds every place but those of files.
	 * @param publication what leaves
	 * @param content what readers saw of it
	 * @param locationListBuilder where to add them, marked by its address and id
	 */
	protected abstract void addPlaces(P publication, C content, LocationListBuilder locationListBuilder);

	/**
	 * The files readers got with a content.
	 * @param content what readers see or saw
	 * @return their ids
	 */
	protected abstract Collection<String> filesOf(C content);

	/**
	 * The addresses of one file.
	 * @param publication what it belongs to
	 * @param file its id
	 * @return every form of it that readers may ask for
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
