package vn.lhh.web.page.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.QuestionsApi;

/**
 * Links to documents that a page names by their ids. Other services keep such an id
 * without checking that the document exists, so only public ones get a link.
 */
public final class DocumentLinks {

	private static final int MOST = 20;

	private final Map<String, String> addresses = new HashMap<>();

	private DocumentLinks() {
	}

	public static DocumentLinks named(Stream<@Nullable String> ids, PageDataLoader pageDataLoader) {
		List<String> asked = ids.filter(Objects::nonNull).filter(ApiPath::isSegment).distinct().limit(MOST).toList();
		List<CompletableFuture<PagePart<DocumentsApi.Summary>>> parts = asked.stream()
			.map((id) -> part(id, pageDataLoader))
			.toList();
		DocumentLinks links = new DocumentLinks();
		for (int at = 0; at < asked.size(); at++) {
			DocumentsApi.Summary found = parts.get(at).join().value();
			if (found != null) {
				links.addresses.put(asked.get(at), found.url());
			}
		}
		return links;
	}

	/** Links to the documents cited in answers. */
	public static DocumentLinks cited(Stream<QuestionsApi.Answer> answers, PageDataLoader pageDataLoader) {
		return named(answers.flatMap((answer) -> answer.citations().stream()).map(QuestionsApi.Citation::documentId),
				pageDataLoader);
	}

	private static CompletableFuture<PagePart<DocumentsApi.Summary>> part(String id, PageDataLoader pageDataLoader) {
		return pageDataLoader.optional(ApiPath.of("/api/documents").slash(id).toString(), DocumentsApi.Summary.class);
	}

	/** Address of the document, {@code null} if it is not public. */
	public @Nullable String address(@Nullable String id) {
		return this.addresses.get(id);
	}

}
