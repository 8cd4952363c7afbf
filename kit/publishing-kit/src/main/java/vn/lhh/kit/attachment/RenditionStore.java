package vn.lhh.kit.attachment;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageProcessor;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/**
 * Rendition store with the smaller forms of pictures, one file per picture, width and
 * format; it makes a missing form on its first request.
 */
public class RenditionStore {

	private static final Logger logger = LoggerFactory.getLogger(RenditionStore.class);

	private static final String COLLECTION = "renditions";

	private final MongoOperations mongo;

	private final AttachmentStore files;

	private final ImageProcessor images;

	/**
	 * Creates the store of one service.
	 * @param mongo records which renditions exist
	 * @param files holds their bytes
	 * @param images makes missing renditions
	 */
	public RenditionStore(MongoOperations mongo, AttachmentStore files, ImageProcessor images) {
		this.mongo = mongo;
		this.files = files;
		this.images = images;
		mongo.indexOps(COLLECTION).createIndex(new Index("mediaId", Sort.Direction.ASC).named("renditions_of"));
	}

	/**
	 * Stores the renditions made at upload.
	 * @param mediaId the picture
	 */
	public void store(String mediaId, String filename, List<EncodedImage> renditions) {
		renditions.forEach((rendition) -> store(key(mediaId, rendition.size().width(), rendition.isWebp()), mediaId,
				filename, rendition));
	}

	/**
	 * Finds the file that best fits a reader's request.
	 * @param mediaId the picture
	 * @param original its own file
	 * @param size its size
	 * @return the original where no smaller form is wide enough, and for a GIF, whose
	 * animation a rendition would lose
	 */
	public Attachment find(String mediaId, Attachment original, ImageSize size, Asked asked) {
		Integer width = asked.width();
		boolean webp = asked.webp() && ImageProcessor.hasWebp();
		if (size.width() == 0 || (width == null && !webp) || FileType.GIF.mime().equals(original.mime())) {
			return original;
		}
		OptionalInt fitting = RenditionWidths.fitting(size.width(), (width == null) ? RenditionWidths.WIDEST : width);
		int offered = fitting.orElse(webp ? Math.min(size.width(), RenditionWidths.WIDEST) : size.width());
		boolean own = offered == size.width() && (!webp || FileType.WEBP.mime().equals(original.mime()));
		return own ? original : rendition(mediaId, original, offered, webp);
	}

	/**
	 * Makes the missing renditions of a picture.
	 * @param mediaId the picture
	 * @param original its own file
	 * @param size its size
	 */
	public void complete(String mediaId, Attachment original, ImageSize size) {
		for (int width : RenditionWidths.of(size.width())) {
			find(mediaId, original, size, new Asked(width, false));
			find(mediaId, original, size, new Asked(width, true));
		}
	}

	/**
	 * Removes every rendition of a picture.
	 * @param mediaId the picture
	 */
	public void removeAll(String mediaId) {
		List<Document> gone = this.mongo.getCollection(COLLECTION)
			.find(Filters.eq("mediaId", mediaId))
			.into(new java.util.ArrayList<>());
		this.mongo.getCollection(COLLECTION).deleteMany(Filters.eq("mediaId", mediaId));
		gone.forEach((rendition) -> this.files.delete(rendition.getString("fileId")));
	}

	private Attachment rendition(String mediaId, Attachment original, int width, boolean webp) {
		String key = key(mediaId, width, webp);
		try {
			return stored(key).orElseGet(() -> make(key, mediaId, original, width, webp));
		}
		catch (Problem ex) {
			logger.warn("no rendition {} could be made, the picture itself is served: {}", key, ex.toString());
			return original;
		}
	}

	private Optional<Attachment> stored(String key) {
		return Optional.ofNullable(this.mongo.getCollection(COLLECTION).find(Filters.eq("_id", key)).first())
			.flatMap((rendition) -> this.files.find(rendition.getString("fileId")));
	}

	private Attachment make(String key, String mediaId, Attachment original, int width, boolean webp) {
		FileType type = FileType.of(original.mime()).orElseThrow(Problem::notFound);
		Supplier<InputStream> bytes = () -> this.files.open(original.id());
		EncodedImage made = this.images.rendition(bytes, type, width, webp);
		return store(key, mediaId, original.filename(), made);
	}

	private Attachment store(String key, String mediaId, String filename, EncodedImage image) {
		Attachment made = this.files.store(image, image.type().named(filename), Actor.SYSTEM);
		try {
			this.mongo.insert(new Document("_id", key).append("mediaId", mediaId).append("fileId", made.id()),
					COLLECTION);
			return made;
		}
		catch (DuplicateKeyException ex) {
			this.files.delete(made.id());
			return stored(key).orElseThrow(Problem::notFound);
		}
	}

	/**
	 * Leaves the format out of the keys of JPEG and PNG renditions, which were stored
	 * before WebP ones.
	 */
	private static String key(String mediaId, int width, boolean webp) {
		return mediaId + ":" + width + (webp ? ":webp" : "");
	}

	/**
	 * Requested form of a picture.
	 *
	 * @param width the minimum width in pixels; {@code null} for the largest
	 * @param webp whether as WebP
	 */
	public record Asked(@Nullable Integer width, boolean webp) {

		private static final int WIDEST = 10_000;

		/**
		 * Reads the form from the query parameters.
		 * @param w the minimum width, 1 to 10,000
		 * @param f {@code webp} or {@code null}
		 * @throws Problem {@code validation-failed} of {@code w} or {@code f}
		 */
		public static Asked of(@Nullable Integer w, @Nullable String f) {
			new FieldChecks().between("w", w, 1, WIDEST)
				.check(f == null || "webp".equals(f), "f", "invalid")
				.throwIfInvalid();
			return new Asked(w, f != null);
		}

	}

}
