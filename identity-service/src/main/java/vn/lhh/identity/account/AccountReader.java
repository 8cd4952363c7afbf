package vn.lhh.identity.account;

import java.util.Optional;

import vn.lhh.kit.paging.PageOf;
import vn.lhh.kit.paging.Paging;

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
	 * @return empty where there is none, or it is disabled
	 */
	public Optional<Account> active(String id) {
		return this.accounts.findById(id).filter(Account::active);
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
	public PageOf<Account> page(Paging paging) {
		Page<Account> page = this.accounts.findAll(paging.pageable(Sort.by("username")));
		return PageOf.of(page.getContent(), paging, page.getTotalElements());
	}

}
