package vn.lhh.documents.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.documents.taxonomy.TaxonomyEntry;
import vn.lhh.documents.taxonomy.TaxonomyReader;
import vn.lhh.documents.taxonomy.TaxonomyUsage;
import vn.lhh.kit.outbox.Lease;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Updates documents after a rename of their type, issuing body, field or signer. The
 * taxonomy entry itself stores that the change is due, so a crash half-way loses nothing.
 */
@Component
class ReclassificationJob implements TaxonomyUsage {

	private static final Logger logger = LoggerFactory.getLogger(ReclassificationJob.class);

	private final Documents documents;

	private final DocumentClassifier documentClassifier;

	private final TaxonomyReader taxonomy;

	private final Clock clock;

	private final Lease lease;

	ReclassificationJob(Documents documents, DocumentClassifier documentClassifier, TaxonomyReader taxonomy,
			Clock clock, MongoOperations mongo) {
		this.documents = documents;
		this.documentClassifier = documentClassifier;
		this.taxonomy = taxonomy;
		this.clock = clock;
		this.lease = new Lease(mongo, clock, "refiling", Duration.ofSeconds(30));
	}

	@Override
	public boolean isUsed(String id) {
		return this.documents.isFiledUnder(id);
	}

	@Scheduled(fixedDelay = 1000)
	void followChanges() {
		if (this.lease.held()) {
			this.taxonomy.refileDue().forEach(this::follow);
		}
	}

	private void follow(TaxonomyEntry<?> entry) {
		boolean all = true;
		for (String id : this.documents.idsFiledUnder(entry.id())) {
			all &= refiled(id);
		}
		if (all) {
			this.taxonomy.refiled(entry);
		}
	}

	private boolean refiled(String id) {
		Instant now = this.clock.instant();
		try {
			OfficialDocument document = this.documents.required(id);
			document.refile(this.documentClassifier::renamed, now);
			this.documents.save(document);
			return true;
		}
		catch (OptimisticLockingFailureException ex) {
			logger.info("{} was edited meanwhile; next time", id);
			return false;
		}
	}

}
