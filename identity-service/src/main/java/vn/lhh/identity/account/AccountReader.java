package vn.lhh.identity.account;

import java.util.List;
import java.util.Optional;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.AccountStanding;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Reads accounts, for administrators and for whoever makes tokens.
 */
@Service
public class AccountReader {

	private final Accounts accounts;

	AccountReader(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * The account that may act under this id.
	 * @param id the account id
	 * @return empty where there is none, it is disabled, or its password is not its own
	 */
	public Optional<Account> active(String id) {
		return this.accounts.findById(id).filter(Account::mayHoldTokens);
	}

	/**
	 * The account of this user name, whatever its status.
	 * @param username as typed
	 * @return the account
	 */
	public Account named(String username) {
		return this.accounts.findByUsername(Account.username(username)).orElseThrow(AccountProblem::noAccount);
	}

	public Optional<Account> find(String id) {
		return this.accounts.findById(id);
	}

	/**
	 * The account of this id, whatever its status.
	 * @param id the account id
	 * @return the account
	 */
	public Account get(String id) {
		return this.accounts.findById(id).orElseThrow(AccountProblem::noAccount);
	}

	/**
	 * One page of all accounts.
	 * @param paging which page
	 * @return by user name
	 */
	public PageResult<Account> page(Paging paging) {
		Page<Account> page = this.accounts.findAll(paging.pageable(Sort.by("username")));
		return PageResult.of(page.getContent(), paging, page.getTotalElements());
	}

	/**
	 * What all accounts may hold now.
	 * @return one for each, by id
	 */
	public List<AccountStanding> standings() {
		return this.accounts.findAll(Sort.by("id")).stream().map(AccountReader::standing).toList();
	}

	/**
	 * What one account may hold now.
	 * @param id the account id
	 * @return empty where there is no such account
	 */
	public Optional<AccountStanding> standing(String id) {
		return this.accounts.findById(id).map(AccountReader::standing);
	}

	private static AccountStanding standing(Account account) {
		return new AccountStanding(account.id(), account.mayHoldTokens(), account.tokenGeneration());
	}

}
