package vn.lhh.identity.account.invitation;

import java.util.Optional;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.AccountDetails;
import vn.lhh.identity.account.AccountProblem;
import vn.lhh.identity.account.password.PasswordDesk;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/**
 * Opens accounts whose owners choose the first password themselves, by a link that only
 * they get.
 */
@Service
public class InvitationDesk {

	private final InvitationStore invitations;

	private final AccountDesk accounts;

	private final PasswordDesk passwords;

	InvitationDesk(InvitationStore invitations, AccountDesk accounts, PasswordDesk passwords) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.passwords = passwords;
	}

	/**
	 * Opens an account and invites its owner.
	 * @param username the name for the sign-in
	 * @param fieldChecks what is wrong already
	 */
	public InvitedAccount invite(String username, AccountDetails accountDetails, FieldChecks fieldChecks) {
		Account account = this.accounts.open(username, accountDetails, fieldChecks).account();
		this.accounts.noteInvitation(account);
		return this.invitations.issue(account);
	}

	/**
	 * Invites the owner of an account again; the earlier link ends.
	 * @throws Problem {@code already-joined} where the owner has chosen a password
	 */
	public InvitedAccount inviteAgain(Account account) {
		if (!account.mustChangePassword()) {
			throw AccountProblem.alreadyJoined();
		}
		this.accounts.noteInvitation(account);
		return this.invitations.issue(account);
	}

	/**
	 * Returns the account to which a link invites.
	 * @param value from the link
	 * @return empty once it was used, has ended, or another one was sent
	 */
	public Optional<Account> find(String value) {
		return this.invitations.find(value);
	}

	/**
	 * Sets the first password of an invited account; the link is used up.
	 * @param value from the link
	 * @param chosen the password
	 * @throws Problem {@code invitation-over}, or naming the broken rule of the password
	 */
	public Account accept(String value, String chosen) {
		Account account = find(value).orElseThrow(AccountProblem::invitationOver);
		Account joined = this.passwords.choose(account, chosen);
		this.invitations.end(joined);
		return joined;
	}

}
