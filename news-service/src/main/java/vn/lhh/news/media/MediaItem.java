package vn.lhh.news.media;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.outbox.Aggregate;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Aggregates the metadata of a picture or file in the media library; its bytes are in
 * GridFS.
 */
@Document("media")
public class MediaItem extends Aggregate {

	private String fileId = "";

	private String filename = "";

	private String mime = "";

	private long size;

	private String sourceHash = "";

	private int width;

	private int height;

	private MediaCaption caption = MediaCaption.NONE;

	private @Nullable Instant uploadedAt;

	private @Nullable String uploadedBy;

	protected MediaItem() {
	}

	MediaItem(Attachment file, String sourceHash, ImageSize pixels, MediaCaption caption) {
		this.fileId = file.id();
		this.filename = file.filename();
		this.mime = file.mime();
		this.size = file.size();
		this.sourceHash = sourceHash;
		this.width = pixels.width();
		this.height = pixels.height();
		this.caption = caption;
		this.uploadedAt = file.uploadedAt();
		this.uploadedBy = file.uploadedBy();
	}

	boolean isCalled(String otherName, MediaCaption otherCaption) {
		return this.filename.equals(otherName) && this.caption.equals(otherCaption);
	}

	void describe(MediaCaption newCaption) {
		this.caption = newCaption;
	}

	@Override
	public String auditTitle() {
		return this.filename;
	}

	public boolean isPicture() {
		return this.width > 0;
	}

	boolean isSound() {
		return this.mime.startsWith("audio/");
	}

	ImageSize pixels() {
		return new ImageSize(this.width, this.height);
	}

	String fileId() {
		return this.fileId;
	}

	public String filename() {
		return this.filename;
	}

	public String mime() {
		return this.mime;
	}

	public long size() {
		return this.size;
	}

	String sourceHash() {
		return this.sourceHash;
	}

	public int width() {
		return this.width;
	}

	public int height() {
		return this.height;
	}

	public MediaCaption caption() {
		return this.caption;
	}

	public @Nullable Instant uploadedAt() {
		return this.uploadedAt;
	}

	public @Nullable String uploadedBy() {
		return this.uploadedBy;
	}

}
