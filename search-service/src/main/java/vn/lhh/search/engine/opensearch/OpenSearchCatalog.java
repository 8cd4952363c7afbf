package vn.lhh.search.engine.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.IndexCatalog;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;

/**
 * Catalog of the indexes {@code <prefix>-<format>-<number>} on OpenSearch. The alias
 * {@code <prefix>-<format>} stands for the one that serves readers, of all replicas of
 * the service at once; those of a former version have an alias of their own.
 */
public final class OpenSearchCatalog implements IndexCatalog {

	private static final Logger log = LoggerFactory.getLogger(OpenSearchCatalog.class);

	private static final int MALFORMED = 400;

	private final OpenSearchClient client;

	private final OpenSearchProperties properties;

	private final Clock clock;

	private final Supplier<Abbreviations> abbreviations;

	private final String alias;

	/**
	 * Makes a catalog; nothing is sent yet.
	 * @param abbreviations the list at the moment of each search
	 */
	public OpenSearchCatalog(OpenSearchClient client, OpenSearchProperties properties, Clock clock,
			Supplier<Abbreviations> abbreviations) {
		this.client = client;
		this.properties = properties;
		this.clock = clock;
		this.abbreviations = abbreviations;
		this.alias = properties.index() + '-' + IndexDefinition.FORMAT;
	}

	/** Any number of processes may feed the same indexes. */
	@Override
	public void acquire() {
		log.info("search uses OpenSearch, indexes {}-*", this.alias);
	}

	@Override
	public void release() {
		log.debug("indexes {}-* go on without this process", this.alias);
	}

	@Override
	public List<String> names() {
		return this.client.get(this.alias + "-*/_alias")
			.names()
			.stream()
			.filter((name) -> number(name) > 0)
			.sorted(Comparator.comparingLong(this::number).reversed())
			.toList();
	}

	@Override
	public Optional<String> served() {
		try {
			return this.client.get("_alias/" + this.alias).names().stream().findFirst();
		}
		catch (OpenSearchException ex) {
			if (ex.isNotFound()) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	@Override
	public String next(Collection<String> besides) {
		List<String> all = new ArrayList<>(names());
		all.addAll(besides);
		return this.alias + '-' + (all.stream().mapToLong(this::number).max().orElse(0) + 1);
	}

	/** Creates an index, which serves readers at once if no other does. */
	@Override
	public SearchEngine create(String name) {
		List<String> aliases = new ArrayList<>(List.of(OpenSearchIndex.writeAlias(name)));
		if (served().isEmpty()) {
			aliases.add(this.alias);
		}
		try {
			this.client.put(name, IndexDefinition.of(this.properties.shards(), this.properties.replicas(), aliases));
		}
		catch (OpenSearchException ex) {
			if (ex.status() != MALFORMED || !this.client.exists(name)) {
				throw ex;
			}
			log.info("another process created index {}", name);
		}
		return open(name);
	}

	@Override
	public SearchEngine open(String name) {
		return new OpenSearchEngine(this.client, new OpenSearchIndex(this.client, name, this.clock), this.alias,
				this.abbreviations);
	}

	/** Indexes older than the one that serves readers are of no use to any process. */
	@Override
	public void serve(String name) {
		if (!served().equals(Optional.of(name))) {
			Map<String, Object> remove = Map.of("index", this.alias + "-*", "alias", this.alias, "must_exist", false);
			Map<String, Object> add = Map.of("index", name, "alias", this.alias);
			this.client.post("_aliases",
					OpenSearchClient.json(Map.of("actions", List.of(Map.of("remove", remove), Map.of("add", add)))));
			names().stream().filter((other) -> number(other) < number(name)).forEach(this::delete);
		}
	}

	/** An index of servers that are away is not known to be gone. */
	@Override
	public boolean isGone(String name) {
		try {
			return !this.client.exists(name);
		}
		catch (OpenSearchException ex) {
			return false;
		}
	}

	@Override
	public Optional<Instant> committedAt(String name) {
		return CommitRecord.time(this.client, name);
	}

	@Override
	public void delete(String name) {
		this.client.delete(name + "?ignore_unavailable=true", Map.of());
	}

	private long number(String name) {
		String start = this.alias + '-';
		String number = name.startsWith(start) ? name.substring(start.length()) : "";
		return number.matches("\\d{1,15}") ? Long.parseLong(number) : 0;
	}

}
