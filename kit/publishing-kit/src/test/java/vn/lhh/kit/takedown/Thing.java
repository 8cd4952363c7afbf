package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.outbox.PublicRemoval;

import org.springframework.data.mongodb.core.mapping.Document;

@Document("things")
class Thing extends Aggregate {

	private boolean shown = true;

	boolean broken;

	List<String> files = List.of();

	List<String> dropped = List.of();

	void leave() {
		this.shown = false;
		recordRemoval(new PublicRemoval(true, Instant.now(), "unpublished"));
	}

	void returnToPublic() {
		this.shown = true;
	}

	void shows(String... more) {
		this.files = List.of(more);
	}

	void dropFiles() {
		this.dropped = this.files;
		this.files = List.of();
		recordRemoval(new PublicRemoval(false, Instant.now(), "publish"));
	}

	void breakPlaces() {
		this.broken = true;
	}

	void rename() {
		this.broken = false;
	}

	boolean isPublic() {
		return this.shown;
	}

}
