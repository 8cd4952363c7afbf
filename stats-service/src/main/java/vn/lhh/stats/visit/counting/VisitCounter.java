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
 * The ids of visits and of views, each kept once with the day and figure its first record
 * counted in. A second record of an id, for whatever reason it comes, finds it there and
 * changes nothing.
 */
@Component
public class VisitCounter {

	private static final List<String> FORMER = List.of("visits_", "views_", "open_days_");

	private final Map<String, PartitionCounter> ledgers = new ConcurrentHashMap<>();

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
	 * Makes a generation's collections fast on servers that keep indexes, and forgets
	 * which partitions were counted here.
	 * @param generation the generation
	 */
	public void prepare(String generation) {
		this.ledgers.clear();
		this.idBatches.prepare(generation);
	}

	/**
	 * How far a partition has been counted.
	 * @param generation which sets
	 * @param partition the log's partition
	 * @return the offset to go on from, empty where nothing was ever counted
	 */
	public OptionalLong counted(String generation, int partition) {
		return this.visitPartitions.of(generation, partition).stream().mapToLong(VisitPartition::offset).findFirst();
	}

	/**
	 * Adds what is not there yet, by one or two writes however many records. Either all
	 * of it counts afterwards or nothing.
	 * @param generation which sets
	 * @param partition the log's partition
	 * @param batch in the order of the log
	 * @param next the offset after it
	 */
	public void add(String generation, int partition, List<VisitRecord> batch, long next) {
		String key = generation + "/" + partition;
		PartitionCounter partitionCounter = this.ledgers.computeIfAbsent(key, (absent) -> open(generation, partition));
		try {
			partitionCounter.add(batch, next);
			partitionCounter.forget(this.properties.keepIds());
		}
		catch (RuntimeException ex) {
			this.ledgers.remove(key);
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

	/** What releases before this one kept ids in. */
	void dropFormerForms() {
		collections().filter((name) -> FORMER.stream().anyMatch(name::startsWith))
			.toList()
			.forEach(this.mongo::dropCollection);
	}

	private Stream<String> collections() {
		return this.mongo.getCollectionNames().stream();
	}

}
