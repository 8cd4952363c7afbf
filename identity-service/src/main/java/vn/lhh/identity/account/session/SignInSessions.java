package vn.lhh.identity.account.session;

import java.time.Instant;
import java.util.List;

import org.springframework.data.mongodb.repository.MongoRepository;

interface SignInSessions extends MongoRepository<SignInSession, String> {

	List<SignInSession> findByAccountIdOrderBySignedInAtDesc(String accountId);

	long deleteByAccountId(String accountId);

	long deleteByExpiresAtBefore(Instant limit);

}
