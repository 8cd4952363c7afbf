package vn.lhh.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.Documents;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Questions;
import vn.lhh.web.api.Reads;

/**
 * Documents that a page names by their ids. Other services keep such an id without asking
 * whether the document is there: only those that are public are led to.
 */
public final class DocumentLinks {

	private static final int MOST = 20;

	private final Map<String, String> addresses = new HashMap<>();

	private DocumentLinks() {
	}

	static DocumentLinks named(Stream<@Nullable String> ids, Reads reads) {
		List<String> asked = ids.filter(Objects::nonNull).filter(Query::isSegment).distinct().limit(MOST).toList();
		List<CompletableFuture<Part<Documents.Summary>>> parts = asked.stream().map((id) -> part(id, reads)).toList();
		DocumentLinks links = new DocumentLinks();
		for (int at = 0; at < asked.size(); at++) {
			Documents.Summary found = parts.get(at).join().value();
			if (found != null) {
				links.addresses.put(asked.get(at), found.url());
			}
		}
		return links;
	}

	/** Those that answers lean on. */
	static DocumentLinks cited(Stream<Questions.Answer> answers, Reads reads) {
		return named(answers.flatMap((answer) -> answer.citations().stream()).map(Questions.Citation::documentId),
				reads);
	}

	private static CompletableFuture<Part<Documents.Summary>> part(String id, Reads reads) {
		return reads.part(Query.of("/api/documents").slash(id).toString(), Documents.Summary.class);
	}

	/** Where it can be read, {@code null} where that is nowhere. */
	public @Nullable String address(@Nullable String id) {
		return this.addresses.get(id);
	}

}
