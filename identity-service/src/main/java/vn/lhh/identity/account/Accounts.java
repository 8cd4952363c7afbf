package vn.lhh.identity.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.repository.MongoRepository;

/**
 * Repository of all accounts.
 */
public interface Accounts extends MongoRepository<Account, String> {

	Optional<Account> findByUsername(String username);

	List<Account> findByStatus(AccountStatus status);

	/**
	 * Tells whether another account has a name that looks the same to people.
	 */
	default boolean hasLookalike(String username) {
		String skeleton = NameSkeleton.of(username);
		return findAll().stream()
			.map(Account::username)
			.anyMatch((other) -> !other.equals(username) && NameSkeleton.of(other).equals(skeleton));
	}

	/**
	 * Tells whether this account is the only active administrator.
	 */
	default boolean isOnlyAdministrator(Account account) {
		List<Account> keepers = findByStatus(AccountStatus.ACTIVE).stream().filter(Account::isAdministrator).toList();
		return keepers.size() == 1 && keepers.getFirst().id().equals(account.id());
	}

}
