package vn.lhh.identity.audit;

import java.time.Instant;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

interface AuditEntries extends MongoRepository<AuditEntry, String> {

	Page<AuditEntry> findBySubject(String subject, Pageable page);

	long deleteByAtBefore(Instant limit);

}
