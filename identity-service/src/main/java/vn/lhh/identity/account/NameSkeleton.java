package vn.lhh.identity.account;

import java.util.Locale;

import com.ibm.icu.text.SpoofChecker;

/**
 * Reduces a user name to what people see of it (Unicode TS 39): {@code adrnin} and
 * {@code admin} have the same skeleton. The data of the standard is loaded with the first
 * new account, not with the service.
 */
final class NameSkeleton {

	private static final SpoofChecker CHECKER = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

	private NameSkeleton() {
	}

	static String of(String username) {
		return CHECKER.getSkeleton(username).toLowerCase(Locale.ROOT);
	}

}
