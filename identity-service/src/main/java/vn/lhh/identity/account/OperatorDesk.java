package vn.lhh.identity.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/**
 * Runs account commands for the operator of the machine, so that a site can be opened
 * again when no administrator can sign in any more.
 */
@Service
public class OperatorDesk {

	private static final String USAGE = "Say one of: add NAME --roles ROLE,ROLE [--name \"Full Name\"], reset NAME, "
			+ "reset-second-factor NAME, disable NAME, enable NAME, list.";

	private static final int MOST = 100;

	private final AccountDesk desk;

	private final AccountReader reader;

	private final SecondFactorDesk factors;

	private final IdentityProperties properties;

	OperatorDesk(AccountDesk desk, AccountReader reader, SecondFactorDesk factors, IdentityProperties properties) {
		this.desk = desk;
		this.reader = reader;
		this.factors = factors;
		this.properties = properties;
	}

	/**
	 * Runs one command.
	 * @param words a verb and its arguments
	 * @return lines for the operator's terminal
	 * @throws IllegalArgumentException with a line that says what is wrong
	 */
	public List<String> run(List<String> words) {
		Typed typed = Typed.of(words);
		try {
			return switch (typed.verb()) {
				case "add" -> add(typed);
				case "reset" -> reset(named(typed));
				case "reset-second-factor" -> said(this.factors.reset(named(typed)),
						"has no second factor any more, and is signed out everywhere");
				case "disable" -> said(this.desk.disable(named(typed), "operator"), "is disabled");
				case "enable" -> said(this.desk.enable(named(typed)), "is enabled");
				case "list" -> list();
				default -> throw new IllegalArgumentException(USAGE);
			};
		}
		catch (Problem problem) {
			throw new IllegalArgumentException(line(problem, typed), problem);
		}
	}

	private List<String> add(Typed typed) {
		String name = (typed.name() == null) ? typed.account() : typed.name();
		AccountWithPassword opened = this.desk.open(typed.account(),
				new AccountDetails(name, typed.roles(), List.of()));
		return lent(opened, "is open with the roles " + roles(opened.account()));
	}

	private List<String> reset(Account account) {
		return lent(this.desk.resetPassword(account), "has a new password, and is signed out everywhere");
	}

	private List<String> lent(AccountWithPassword opened, String what) {
		return List.of("Account %s %s.".formatted(opened.account().username(), what),
				"One-time password, shown only now: " + opened.password(),
				"Its owner signs in at %s/login and chooses another there.".formatted(this.properties.issuer()));
	}

	private static List<String> said(Account account, String what) {
		return List.of("Account %s %s.".formatted(account.username(), what));
	}

	private List<String> list() {
		return java.util.stream.IntStream.iterate(1, (page) -> page + 1)
			.mapToObj((page) -> this.reader.page(new Paging(page, MOST)).items())
			.takeWhile((items) -> !items.isEmpty())
			.flatMap(List::stream)
			.map(OperatorDesk::row)
			.toList();
	}

	private static String row(Account account) {
		String state = account.mustChangePassword() ? "must choose a password" : "";
		return "%-20s %-9s %-40s %s  %s"
			.formatted(account.username(), account.status().name().toLowerCase(Locale.ROOT), roles(account),
					account.profile().displayName(), state)
			.stripTrailing();
	}

	private static String roles(Account account) {
		return account.profile().roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	private Account named(Typed typed) {
		return this.reader.named(typed.account());
	}

	private static String line(Problem problem, Typed typed) {
		return switch (problem.code()) {
			case "account-not-found" -> "There is no account %s: see account list.".formatted(typed.account());
			case "username-taken" -> "There is an account %s already.".formatted(typed.account());
			case "last-administrator" ->
				"%s is the only active administrator: give another account the role ADMIN first."
					.formatted(typed.account());
			default -> problem.errors()
				.stream()
				.map(OperatorDesk::line)
				.reduce((first, second) -> first + " " + second)
				.orElse(problem.code());
		};
	}

	private static String line(FieldError error) {
		return switch (error.code()) {
			case "username-malformed" ->
				"A user name starts with a letter and has 2 to 64 small letters, digits, dots, hyphens or underscores.";
			case "username-lookalike" -> "Another account has a name that looks the same.";
			case "required" -> "Name at least one role: --roles " + Typed.known() + ".";
			default -> error.field() + ": " + error.code() + ".";
		};
	}

	/**
	 * Holds a parsed command.
	 *
	 * @param verb the command
	 * @param account the user name, empty for {@code list}
	 * @param name full name, if given
	 */
	private record Typed(String verb, String account, @Nullable String name, Set<Role> roles) {

		static Typed of(List<String> words) {
			String verb = words.isEmpty() ? "" : words.getFirst();
			Optional<String> account = Optional.empty();
			String name = null;
			Set<Role> roles = Set.of();
			for (int at = 1; at < words.size(); at++) {
				String word = words.get(at);
				if (word.equals("--name")) {
					at++;
					name = valueOf(word, words, at);
				}
				else if (word.equals("--roles")) {
					at++;
					roles = roles(valueOf(word, words, at));
				}
				else if (word.startsWith("-") || account.isPresent()) {
					throw new IllegalArgumentException("Unknown word %s. %s".formatted(word, USAGE));
				}
				else {
					account = Optional.of(word);
				}
			}
			if (account.isPresent() == verb.equals("list")) {
				throw new IllegalArgumentException(USAGE);
			}
			return new Typed(verb, account.orElse(""), name, roles);
		}

		private static String valueOf(String option, List<String> words, int at) {
			if (at >= words.size()) {
				throw new IllegalArgumentException("%s needs a value. %s".formatted(option, USAGE));
			}
			return words.get(at);
		}

		private static Set<Role> roles(String typed) {
			Set<Role> roles = new TreeSet<>();
			for (String role : typed.split(",")) {
				roles.add(Arrays.stream(Role.values())
					.filter((known) -> known.name().equalsIgnoreCase(role.strip()))
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException(
							"There is no role %s; there are: %s.".formatted(role.strip(), known()))));
			}
			return roles;
		}

		static String known() {
			return Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(", "));
		}

	}

}
