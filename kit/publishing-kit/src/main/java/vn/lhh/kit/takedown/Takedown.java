package vn.lhh.kit.takedown;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.PublicRemoval;
import vn.lhh.kit.outbox.UuidV7;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Takedown document of one removal with the locations to check. It is written before the
 * withdrawn item itself, so that no crash between the two writes leaves a removal without
 * its record.
 */
@Document(Takedown.COLLECTION)
class Takedown {

	static final String COLLECTION = "takedowns";

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private static final int DOUBLINGS = 10;

	/** Allows time for the save of the withdrawn item. */
	private static final Duration SAVING = Duration.ofSeconds(10);

	/** Protects a takedown from being claimed by another process. */
	private static final Duration CLAIM = Duration.ofSeconds(15);

	@Id
	private String id = UuidV7.next();

	@Version
	private @Nullable Long version;

	private Subject subject;

	private PublicRemoval departure;

	private List<LocationCheck> sights;

	private int looks;

	private volatile Instant lookAt;

	private Instant claimedUntil;

	private @Nullable Instant completedAt;

	private boolean open = true;

	Takedown(Subject subject, PublicRemoval departure, List<LocationCheck> sights) {
		this.subject = subject;
		this.departure = departure;
		this.sights = sights;
		this.lookAt = departure.at().plus(SAVING);
		this.claimedUntil = this.lookAt.plus(CLAIM);
	}

	/**
	 * Withdrawn item.
	 *
	 * @param type its collection
	 * @param address the path of its page
	 */
	record Subject(String type, String id, String address) {
	}

	boolean isOf(String collection, String id) {
		return this.subject.type().equals(collection) && this.subject.id().equals(id);
	}

	boolean isDue(Instant now) {
		return !this.lookAt.isAfter(now);
	}

	void lookSoon(Instant now) {
		this.lookAt = now;
	}

	void claim(Instant now) {
		this.lookAt = now;
		this.claimedUntil = now.plus(CLAIM);
	}

	void leave(Instant now) {
		this.claimedUntil = now;
	}

	/**
	 * Probes each pending location and plans the next probe.
	 */
	void look(UnaryOperator<LocationCheck> eye, Instant now) {
		this.sights = this.sights.stream()
			.map((locationCheck) -> locationCheck.isPending() ? eye.apply(locationCheck) : locationCheck)
			.toList();
		this.lookAt = now.plus(pause());
		this.claimedUntil = this.lookAt.plus(CLAIM);
		this.looks++;
		if (this.sights.stream().noneMatch(LocationCheck::isPending)) {
			this.completedAt = this.sights.stream()
				.map(LocationCheck::lookedAt)
				.reduce(now, (one, other) -> (other != null && other.isAfter(one)) ? other : one);
			this.open = false;
		}
	}

	/**
	 * Closes the takedown without further probes, because the item is public again or
	 * never left.
	 */
	void end() {
		this.open = false;
	}

	private Duration pause() {
		Duration next = FIRST_PAUSE.multipliedBy(1L << Math.min(this.looks, DOUBLINGS));
		return (next.compareTo(LONGEST_PAUSE) < 0) ? next : LONGEST_PAUSE;
	}

	String id() {
		return this.id;
	}

	Subject subject() {
		return this.subject;
	}

	PublicRemoval departure() {
		return this.departure;
	}

	List<LocationCheck> sights() {
		return List.copyOf(this.sights);
	}

	Instant lookAt() {
		return this.lookAt;
	}

	@Nullable Instant completedAt() {
		return this.completedAt;
	}

	boolean isOpen() {
		return this.open;
	}

}
