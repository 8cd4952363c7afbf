package vn.lhh.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.UserErrorException;

/**
 * Publishes made-up articles and documents in bulk through the admin API. The home page
 * stays as it is: the articles are not shown there, and the documents are older than the
 * twelve that it shows.
 */
public record BulkContent(AdminApi api, Console console) {

	private static final int WRITERS = 4;

	private static final int STEP = 500;

	private static final LocalDate OLDEST = LocalDate.of(1994, 1, 1);

	private static final int DAYS = 6000;

	private static final String[][] TYPES = { { "QD", "QĐ" }, { "TB", "TB" }, { "KH", "KH" }, { "BC", "BC" } };

	/**
	 * Publishes that many articles.
	 */
	public void articles(int many) {
		if (many > 0) {
			String category = this.api.first("/api/news/categories", "items", "id");
			all(many, "articles", (number) -> () -> article(number, category));
		}
	}

	/**
	 * Publishes that many documents.
	 */
	public void documents(int many) {
		if (many > 0) {
			String issuer = this.api.first("/api/documents/facets", "issuers", "code");
			all(many, "documents", (number) -> () -> document(number, issuer));
		}
	}

	private boolean article(int number, String category) {
		String json = """
				{"title": "%s", "summary": "%s", "bodyHtml": "%s", "primaryCategoryId": "%s", "showOnHome": false}"""
			.formatted(SampleText.title(number), SampleText.sentence(number), SampleText.paragraphs(number), category);
		this.api.publish("approver", this.api.create("editor", "/api/news/admin/articles", json));
		return true;
	}

	private boolean document(int number, String issuer) {
		LocalDate issued = OLDEST.plusDays(Math.floorMod(number * 37, DAYS));
		String[] type = TYPES[number % TYPES.length];
		String json = """
				{"numberSymbolRaw": "%d/%s-LHH", "typeId": "%s", "legalClass": "ADMINISTRATIVE", "abstract": "%s",
				 "issueDate": "%s", "issuers": [{"bodyId": "%s"}]}""".formatted(number, type[1], type[0],
				SampleText.summary(number), issued, issuer);
		this.api.publish("approver", this.api.create("records", "/api/documents/admin/documents", json));
		return true;
	}

	private void all(int many, String what, IntFunction<Callable<Boolean>> task) {
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			for (int done = 0; done < many; done += STEP) {
				int end = Math.min(done + STEP, many);
				List<Callable<Boolean>> tasks = IntStream.range(done, end).mapToObj((i) -> task.apply(i + 1)).toList();
				for (Future<Boolean> future : writers.invokeAll(tasks)) {
					future.get();
				}
				this.console.say("%d of %d %s published".formatted(end, many, what));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted.");
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof UserErrorException problem) ? problem
					: new IllegalStateException(ex.getCause());
		}
	}

}
