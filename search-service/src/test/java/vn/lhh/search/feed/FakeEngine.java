package vn.lhh.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

/**
 * Engine that keeps the committed position alone in its folder, and whose writes fail
 * when a test wants it.
 */
final class FakeEngine implements SearchEngine {

	static boolean diskIsFull;

	static boolean cannotBeOpened;

	private final Path file;

	private final Set<ItemKey> items = new HashSet<>();

	private boolean broken;

	FakeEngine(Path folder) throws IOException {
		if (cannotBeOpened) {
			cannotBeOpened = false;
			throw new IOException("too many open files");
		}
		Files.createDirectories(folder);
		this.file = folder.resolve("position");
		if (!Files.exists(this.file)) {
			Files.writeString(this.file, "");
		}
	}

	@Override
	public void put(SearchItem item) {
		write();
		this.items.add(item.key());
	}

	@Override
	public void remove(ItemKey key, long sequence) {
		write();
		this.items.remove(key);
	}

	@Override
	public void putText(TextChunk chunk, long sequence) {
		write();
	}

	@Override
	public void removeText(String id, long sequence) {
		write();
	}

	@Override
	public void refresh() {
		write();
	}

	@Override
	public void commit(String position) {
		write();
		try {
			Files.writeString(this.file, position);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() {
		this.broken |= diskIsFull;
		if (this.broken) {
			throw new UncheckedIOException(new IOException("no space left"));
		}
	}

	@Override
	public String position() {
		try {
			return Files.readString(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean isWritable() {
		return !this.broken;
	}

	@Override
	public long count() {
		return this.items.size();
	}

	@Override
	public SearchResult search(SearchRequest request, Visibility visible) {
		return new SearchResult(List.of(), count(), Map.of(), null, "");
	}

	@Override
	public Optional<Hit> find(ItemKey key, Visibility visible) {
		return Optional.empty();
	}

	@Override
	public List<Suggestion> suggest(String typed, int limit, Visibility visible) {
		return List.of();
	}

	@Override
	public void close() {
		this.items.clear();
	}

}
