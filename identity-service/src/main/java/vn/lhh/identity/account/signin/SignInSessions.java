package vn.lhh.identity.account.signin;

import java.time.Instant;

import org.springframework.data.mongodb.repository.MongoRepository;

interface SignInSessions extends MongoRepository<SignInSession, String> {

	long deleteByAccountId(String accountId);

	long deleteByExpiresAtBefore(Instant limit);

}
