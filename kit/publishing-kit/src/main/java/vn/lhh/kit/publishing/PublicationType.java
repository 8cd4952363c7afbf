package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.kit.takedown.PublicLocation;
import vn.lhh.kit.takedown.PublicLocations;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

/**
 * Declaration of one content type, in one place: its topic, its indexes and the addresses
 * at which readers find it. A service declares one bean for each type.
 *
 * @param <P> the type of the publication
 * @param <C> the type of its content
 */
public abstract class PublicationType<P extends Publication<C>, C extends PublicationContent>
		implements PublicLocations<P>, OutboxTopic {

	private final Class<P> type;

	private final String topic;

	/**
	 * Declares one type.
	 * @param topic {@code <service>.<plural>}
	 */
	protected PublicationType(Class<P> type, String topic) {
		this.type = type;
		this.topic = topic;
	}

	/**
	 * Lists the indexes of the type's collection, which are created at start.
	 */
	protected Stream<Index> indexes() {
		return Stream.empty();
	}

	/**
	 * Adds every location except those of files. Takedown receipts look there; the
	 * gateway purges by surrogate key, not by this list.
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
	public final String topic() {
		return this.topic;
	}

	final void createIndexes(MongoOperations mongo) {
		IndexOperations collection = mongo.indexOps(mongo.getCollectionName(this.type));
		indexes().forEach(collection::createIndex);
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
