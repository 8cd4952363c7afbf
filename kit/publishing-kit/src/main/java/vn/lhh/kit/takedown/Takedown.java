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
import org.springframework.data.mongodb.core.mapping.Field;

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

	@Field("departure")
	private PublicRemoval removal;

	@Field("sights")
	private List<LocationCheck> checks;

	@Field("looks")
	private int probes;

	@Field("lookAt")
	private volatile Instant nextProbeAt;

	private Instant claimedUntil;

	private @Nullable Instant completedAt;

	private boolean open = true;

	Takedown(Subject subject, PublicRemoval removal, List<LocationCheck> checks) {
		this.subject = subject;
		this.removal = removal;
		this.checks = checks;
		this.nextProbeAt = removal.at().plus(SAVING);
		this.claimedUntil = this.nextProbeAt.plus(CLAIM);
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
		return !this.nextProbeAt.isAfter(now);
	}

	void probeSoon(Instant now) {
		this.nextProbeAt = now;
	}

	void claim(Instant now) {
		this.nextProbeAt = now;
		this.claimedUntil = now.plus(CLAIM);
	}

	void leave(Instant now) {
		this.claimedUntil = now;
	}

	/**
	 * Probes each pending location and plans the next probe.
	 */
	void probe(UnaryOperator<LocationCheck> probe, Instant now) {
		this.checks = this.checks.stream()
			.map((locationCheck) -> locationCheck.isPending() ? probe.apply(locationCheck) : locationCheck)
			.toList();
		this.nextProbeAt = now.plus(pause());
		this.claimedUntil = this.nextProbeAt.plus(CLAIM);
		this.probes++;
		if (this.checks.stream().noneMatch(LocationCheck::isPending)) {
			this.completedAt = this.checks.stream()
				.map(LocationCheck::probedAt)
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
		Duration next = FIRST_PAUSE.multipliedBy(1L << Math.min(this.probes, DOUBLINGS));
		return (next.compareTo(LONGEST_PAUSE) < 0) ? next : LONGEST_PAUSE;
	}

	String id() {
		return this.id;
	}

	Subject subject() {
		return this.subject;
	}

	PublicRemoval removal() {
		return this.removal;
	}

	List<LocationCheck> checks() {
		return List.copyOf(this.checks);
	}

	Instant nextProbeAt() {
		return this.nextProbeAt;
	}

	@Nullable Instant completedAt() {
		return this.completedAt;
	}

	boolean isOpen() {
		return this.open;
	}

}
