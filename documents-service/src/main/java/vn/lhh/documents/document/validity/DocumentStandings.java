package vn.lhh.documents.document.validity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Updates the standing of documents when another document starts or stops pointing at
 * them. The pointing document itself stores the due targets, so a crash half-way loses
 * nothing.
 */
@Component
public class DocumentStandings {

	private static final Logger logger = LoggerFactory.getLogger(DocumentStandings.class);

	private final MongoOperations mongo;

	private final Clock clock;

	private final Lease lease;

	DocumentStandings(MongoOperations mongo, Clock clock) {
		this.mongo = mongo;
		this.clock = clock;
		this.lease = new Lease(mongo, clock, "standings", Duration.ofMinutes(2));
	}

	public Standing of(String id) {
		Criteria pointing = new Criteria().andOperator(PublicationStore.listedAt(this.clock.instant()),
				Criteria.where("live.relations.targetId").is(id));
		Query query = Query.query(pointing);
		query.fields().exclude("revisions", "outbox", "draft", "history", "live.wording", "live.search");
		return Standing.of(id, this.mongo.find(query, OfficialDocument.class));
	}

	/** Refreshes the documents that a saved document points at or pointed at before. */
	public void follow(OfficialDocument saved) {
		Set<String> due = saved.targetsDue();
		if (!due.isEmpty() && due.stream().allMatch(this::refreshed)) {
			Query done = Query.query(Criteria.where("_id").is(saved.id()).and("targetsDue").is(due));
			this.mongo.updateFirst(done, new Update().unset("targetsDue"), "documents");
		}
	}

	@Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
	void followWhatWasLeft() {
		if (this.lease.held()) {
			Query left = Query.query(Criteria.where("targetsDue").exists(true)).limit(100);
			this.mongo.find(left, OfficialDocument.class).forEach(this::follow);
		}
	}

	private boolean refreshed(String id) {
		return Optional.ofNullable(this.mongo.findById(id, OfficialDocument.class)).map(this::refresh).orElse(true);
	}

	private boolean refresh(OfficialDocument target) {
		Standing standing = of(target.id());
		if (target.live() == null || standing.equals(target.standing())) {
			return true;
		}
		Instant now = this.clock.instant();
		target.standAnew(standing, now);
		try {
			this.mongo.save(target);
			return true;
		}
		catch (OptimisticLockingFailureException ex) {
			logger.info("{} was edited meanwhile; its standing follows", target.id());
			return false;
		}
	}

}
