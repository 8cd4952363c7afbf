package vn.lhh.identity.account.invitation;

import java.time.Instant;

import org.springframework.data.mongodb.repository.MongoRepository;

interface Invitations extends MongoRepository<Invitation, String> {

	long deleteByAccountId(String accountId);

	long deleteByExpiresAtBefore(Instant limit);

}
