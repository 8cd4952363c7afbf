import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/**
 * Fills articles and documents up to a number, straight into MongoDB: copies of what the services themselves have written for
 * {@code ./portal demo}, each with an id, an address, a title, a number and a date of its own. By the admin API 100,000 of each would take hours.
 */
class Grow {

	private static final int BATCH = 500;

	private static final LocalDate OLDEST = LocalDate.of(1980, 1, 1);

	public static void main(String[] args) {
		try (MongoClient client = MongoClients.create(args[0])) {
			int many = Integer.parseInt(args[1]);
			grow(client.getDatabase("lhh_news"), "articles", "live.title", many);
			grow(client.getDatabase("lhh_documents"), "documents", "live.wording.summary", many);
		}
	}

	private static void grow(MongoDatabase database, String name, String text, int many) {
		MongoCollection<Document> collection = database.getCollection(name);
		List<Document> models = collection.find(new Document("status", "PUBLISHED").append("slug", new Document("$regex", "-lhh-|-[0-9]+$")))
			.limit(20)
			.into(new ArrayList<>());
		int known = (int) collection.countDocuments();
		for (int done = known; done < many; done += BATCH) {
			List<Document> copies = new ArrayList<>();
			List<Document> slugs = new ArrayList<>();
			for (int number = done; number < Math.min(many, done + BATCH); number++) {
				Document copy = copy(models.get(number % models.size()), text, number);
				copies.add(copy);
				slugs.add(new Document("_id", name + ":" + copy.getString("slug")).append("owner", copy.getString("_id")));
			}
			collection.insertMany(copies);
			database.getCollection("slugs").insertMany(slugs);
		}
		System.out.println(name + " " + collection.countDocuments());
	}

	private static Document copy(Document model, String text, int number) {
		Document copy = new DocumentCodec().decode(model.toBsonDocument().asBsonReader(), DecoderContext.builder().build());
		LocalDate day = OLDEST.plusDays(Math.floorMod(number * 37L, 5000));
		Date begin = Date.from(day.atStartOfDay().toInstant(ZoneOffset.ofHours(7)));
		String id = new UUID((Instant.now().toEpochMilli() << 16) | 0x7000 | (number & 0xFFF), 0x8000000000000000L | number).toString();
		copy.append("_id", id).append("slug", copy.getString("slug") + "-tang-" + number);
		List.of("publishedAt", "firstPublishedAt", "visibleFrom").forEach((field) -> copy.append(field, begin));
		Document live = copy.get("live", Document.class);
		extend(live, text.substring("live.".length()), " " + number);
		Document printed = live.get("printed", Document.class);
		if (printed != null) {
			printed.append("numberInt", number).append("number", String.valueOf(number));
			printed.append("numberSymbolRaw", number + "/" + printed.getString("symbol"));
			live.get("term", Document.class).append("issueDate", day.toString()).append("issueYear", day.getYear());
		}
		return copy;
	}

	private static void extend(Document parent, String path, String more) {
		int dot = path.indexOf('.');
		if (dot > 0) {
			extend(parent.get(path.substring(0, dot), Document.class), path.substring(dot + 1), more);
		}
		else {
			parent.append(path, parent.getString(path) + more);
		}
	}

}
