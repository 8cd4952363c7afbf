package vn.lhh.identity.account.signin;

import java.time.Instant;

import org.springframework.data.mongodb.repository.MongoRepository;

interface SignInTickets extends MongoRepository<SignInTicket, String> {

	long deleteByExpiresAtBefore(Instant limit);

}
