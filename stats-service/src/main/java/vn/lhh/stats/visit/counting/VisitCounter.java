package vn.lhh.stats.visit.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.SiteCalendar;
import vn.lhh.stats.visit.VisitRecord;

/**
 * Passes the records of each partition to its {@link PartitionCounter}, which counts each
 * visit and view id once, and forgets old ids. A second record of an id, for whatever
 * reason it comes, changes nothing.
 */
@Component
public class VisitCounter {

	private static final List<String> FORMER = List.of("visits_", "views_", "open_days_");

	private final Map<String, PartitionCounter> counters = new ConcurrentHashMap<>();

	private final MongoOperations mongo;

	private final VisitPartitions visitPartitions;

	private final IdBatches idBatches;

	private final SiteCalendar siteCalendar;

	private final StatsProperties properties;

	VisitCounter(MongoOperations mongo, VisitPartitions visitPartitions, IdBatches idBatches, SiteCalendar siteCalendar,
			StatsProperties properties) {
		this.mongo = mongo;
		this.visitPartitions = visitPartitions;
		this.idBatches = idBatches;
		this.siteCalendar = siteCalendar;
		this.properties = properties;
	}

	/**
	 * Creates the indexes of a generation's collections, and forgets which partitions
	 * this process counted.
	 */
	public void prepare(String generation) {
		this.counters.clear();
		this.idBatches.prepare(generation);
	}

	/**
	 * Returns how far a partition has been counted.
	 * @param generation generation of the sets
	 * @param partition partition of the topic
	 * @return the offset to go on from, empty where nothing was ever counted
	 */
	public OptionalLong counted(String generation, int partition) {
		return this.visitPartitions.of(generation, partition).stream().mapToLong(VisitPartition::offset).findFirst();
	}

	/**
	 * Adds the new ids of a batch, by one or two writes however many records there are.
	 * Either the whole batch counts afterwards or none of it.
	 * @param generation generation of the sets
	 * @param partition partition of the topic
	 * @param batch in the order of the partition
	 * @param next the offset after the batch
	 */
	public void add(String generation, int partition, List<VisitRecord> batch, long next) {
		String key = generation + "/" + partition;
		PartitionCounter partitionCounter = this.counters.computeIfAbsent(key, (absent) -> open(generation, partition));
		try {
			partitionCounter.add(batch, next);
			partitionCounter.forget(this.properties.keepIds());
		}
		catch (RuntimeException ex) {
			this.counters.remove(key);
			throw ex;
		}
	}

	private PartitionCounter open(String generation, int partition) {
		PartitionCounter partitionCounter = new PartitionCounter(this.visitPartitions, this.idBatches,
				this.siteCalendar, new RecentIds(this.properties.idsInMemory()),
				this.visitPartitions.claim(generation, partition));
		partitionCounter.read();
		return partitionCounter;
	}

	void forget(String generation, Instant before, Collection<LocalDate> openDays) {
		List<String> open = openDays.stream().map(LocalDate::toString).toList();
		this.idBatches.forget(generation, before, open);
		this.visitPartitions.forgetTails(generation, before, open);
	}

	Set<String> generations() {
		return collections()
			.filter((name) -> name.startsWith(this.idBatches.collection(""))
					|| name.startsWith(this.visitPartitions.collection("")))
			.map((name) -> name.substring(name.indexOf('_') + 1))
			.collect(Collectors.toSet());
	}

	void drop(String generation) {
		this.mongo.dropCollection(this.visitPartitions.collection(generation));
		this.mongo.dropCollection(this.idBatches.collection(generation));
	}

	/** Drops collections in which earlier releases stored ids. */
	void dropFormerForms() {
		collections().filter((name) -> FORMER.stream().anyMatch(name::startsWith))
			.toList()
			.forEach(this.mongo::dropCollection);
	}

	private Stream<String> collections() {
		return this.mongo.getCollectionNames().stream();
	}

}
