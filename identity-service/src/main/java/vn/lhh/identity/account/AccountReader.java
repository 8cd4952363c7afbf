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
 * Reads accounts for administrators and for the token code.
 */
@Service
public class AccountReader {

	private final Accounts accounts;

	AccountReader(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Returns the account with an id if it may get tokens.
	 * @return empty where there is none, it is disabled, or its password is a one-time
	 * password
	 */
	public Optional<Account> active(String id) {
		return this.accounts.findById(id).filter(Account::mayHoldTokens);
	}

	/**
	 * Returns the account with a user name, whatever its status.
	 * @param username as typed
	 */
	public Account named(String username) {
		return this.accounts.findByUsername(Account.username(username)).orElseThrow(AccountProblem::noAccount);
	}

	public Optional<Account> find(String id) {
		return this.accounts.findById(id);
	}

	/**
	 * Returns the account with an id, whatever its status.
	 */
	public Account get(String id) {
		return this.accounts.findById(id).orElseThrow(AccountProblem::noAccount);
	}

	/**
	 * Returns one page of all accounts, by user name.
	 */
	public PageResult<Account> page(Paging paging) {
		Page<Account> page = this.accounts.findAll(paging.pageable(Sort.by("username")));
		return PageResult.of(page.getContent(), paging, page.getTotalElements());
	}

	/**
	 * Returns the standing of every account: whether it may get tokens, and their
	 * generation.
	 * @return one for each account, by id
	 */
	public List<AccountStanding> standings() {
		return this.accounts.findAll(Sort.by("id")).stream().map(AccountReader::standing).toList();
	}

	/**
	 * Returns the standing of one account.
	 * @return empty where there is no such account
	 */
	public Optional<AccountStanding> standing(String id) {
		return this.accounts.findById(id).map(AccountReader::standing);
	}

	private static AccountStanding standing(Account account) {
		return new AccountStanding(account.id(), account.mayHoldTokens(), account.tokenGeneration());
	}

}
