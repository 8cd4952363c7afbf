package vn.lhh.identity.account;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretFile;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.password.PasswordTaken;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Creates the first accounts at start-up; without them no sign-in would be possible. It
 * writes a password to its file before it creates the account, so that a crash in between
 * locks no owner out.
 */
@Component
class AccountBootstrap implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(AccountBootstrap.class);

	private static final String ADMIN = "admin";

	private static final String FIRST = "first-admin.txt";

	private static final Map<String, AccountDetails> DEMO = Map.of("admin", profile("Quản trị hệ thống", Role.ADMIN),
			"approver", profile("Trưởng ban biên tập", Role.APPROVER, Role.EDITOR), "editor",
			profile("Biên tập viên", Role.EDITOR), "records", profile("Văn thư", Role.RECORDS), "qa",
			profile("Người trả lời", Role.QA_ANSWERER), "members", profile("Phụ trách hội viên", Role.MEMBERS_ADMIN));

	private final Accounts accounts;

	private final AccountDesk desk;

	private final IdentityProperties properties;

	AccountBootstrap(Accounts accounts, AccountDesk desk, IdentityProperties properties) {
		this.accounts = accounts;
		this.desk = desk;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.properties.demo()) {
			SecretFile file = file("demo-users.txt");
			DEMO.keySet().stream().sorted().forEach((name) -> makeDemo(name, file));
		}
		else if (this.accounts.count() == 0) {
			makeFirst(file(FIRST));
		}
		if (!this.properties.resetPassword().isBlank()) {
			reset(this.properties.resetPassword().strip());
		}
	}

	private void makeDemo(String name, SecretFile file) {
		if (this.accounts.findByUsername(name).isEmpty()) {
			this.desk.openFor(name, DEMO.getOrDefault(name, profile(name, Role.ADMIN)), noted(name, file));
			logger.info("made account {}; its password is in {}", name, file);
		}
	}

	private void makeFirst(SecretFile file) {
		this.desk.lend(ADMIN, profile("Quản trị hệ thống", Role.ADMIN), noted(ADMIN, file));
		logger.info("made account {}; its one-time password is in {}", ADMIN, file);
	}

	private static String noted(String name, SecretFile file) {
		return file.keep(name, SecretGenerator::password);
	}

	@EventListener
	void taken(PasswordTaken event) {
		List.of(FIRST, resetFile(event.username())).forEach((name) -> file(name).forget(event.username()));
	}

	private void reset(String name) {
		SecretFile file = file(resetFile(name));
		if (file.exists()) {
			logger.info("password of {} was reset before, see {}", name, file);
			return;
		}
		this.accounts.findByUsername(name).ifPresentOrElse((account) -> {
			this.desk.enable(account);
			file.put(name, this.desk.resetPassword(account).password());
			logger.warn("reset the password of {}; it is in {}", name, file);
		}, () -> logger.warn("no account {} to reset", name));
	}

	private static String resetFile(String name) {
		return "reset-" + name.replaceAll("[^a-z0-9._-]", "_") + ".txt";
	}

	private SecretFile file(String name) {
		return new SecretFile(this.properties.data().resolve(name));
	}

	private static AccountDetails profile(String name, Role... roles) {
		return new AccountDetails(name, Set.of(roles), List.of());
	}

}
