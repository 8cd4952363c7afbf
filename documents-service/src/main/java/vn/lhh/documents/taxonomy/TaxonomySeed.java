package vn.lhh.documents.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.security.Actor;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Seeds a new database with the types of Nghị định 30/2020/NĐ-CP and those of normative
 * and Party documents; afterwards editors manage them.
 */
@Component
@Order(1)
class TaxonomySeed implements ApplicationRunner {

	private final TaxonomyStore store;

	private final TaxonomyDesk desk;

	private final SeedLog seedLog;

	TaxonomySeed(TaxonomyStore store, TaxonomyDesk desk, SeedLog seedLog) {
		this.store = store;
		this.desk = desk;
		this.seedLog = seedLog;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.seedLog.once("types", this::load);
	}

	private void load() {
		types().stream()
			.filter((type) -> this.store.typeByKey(type.key()).isEmpty())
			.forEach((type) -> this.desk.add(DocumentType::new, type, Actor.SYSTEM));
	}

	static List<DocumentTypeDetails> types() {
		try (InputStream in = new ClassPathResource("taxonomy/types.json").getInputStream()) {
			return EventJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Types.class).types();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Holds the root object of the JSON file.
	 *
	 * @param types in order
	 */
	record Types(List<DocumentTypeDetails> types) {
	}

}
