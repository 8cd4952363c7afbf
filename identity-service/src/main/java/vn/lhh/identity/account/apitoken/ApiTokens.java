package vn.lhh.identity.account.apitoken;

import java.time.Instant;
import java.util.List;

import org.springframework.data.mongodb.repository.MongoRepository;

interface ApiTokens extends MongoRepository<ApiToken, String> {

	List<ApiToken> findByAccountIdOrderByCreatedAtDesc(String accountId);

	long countByAccountId(String accountId);

	long deleteByIdAndAccountId(String id, String accountId);

	long deleteByAccountId(String accountId);

	long deleteByExpiresAtBefore(Instant limit);

}
