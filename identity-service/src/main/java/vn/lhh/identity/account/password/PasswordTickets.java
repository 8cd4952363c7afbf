package vn.lhh.identity.account.password;

import java.time.Instant;

import org.springframework.data.mongodb.repository.MongoRepository;

interface PasswordTickets extends MongoRepository<PasswordTicket, String> {

	long deleteByExpiresAtBefore(Instant limit);

}
