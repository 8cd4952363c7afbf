package vn.lhh.identity.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.repository.MongoRepository;

interface Accounts extends MongoRepository<Account, String> {

	Optional<Account> findByUsername(String username);

	List<Account> findByStatus(AccountStatus status);

}
