package vn.lhh.identity.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;

import org.springframework.stereotype.Component;

/**
 * Checks chosen passwords: long enough, and none that attackers try first. It asks for no
 * mix of character kinds, and sends nothing to other servers.
 */
@Component
class PasswordRules {

	static final int LEAST = 12;

	static final int MOST = 256;

	private static final String KNOWN = "/known-passwords.txt";

	private static final int FEWEST_KINDS = 5;

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

	private static final Pattern ENDS = Pattern.compile("^[^a-z]+|[^a-z]+$");

	private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1+.?");

	private static final String[] ROWS = { "01234567890", "1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop",
			"asdfghjkl", "zxcvbnm", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p" };

	/** Parts of the site's host name, which everybody can guess. */
	private final List<String> siteWords;

	PasswordRules(IdentityProperties properties) {
		String host = Objects.requireNonNullElse(properties.portalUrl().getHost(), "");
		this.siteWords = Stream.concat(Stream.of(host), Arrays.stream(host.split("\\."))).toList();
	}

	/**
	 * Returns the first broken rule.
	 * @param account the owner, whose own names are guessed first
	 * @return the code of the rule, or empty
	 */
	Optional<String> broken(String password, Account account) {
		int length = password.codePointCount(0, password.length());
		if (length < LEAST) {
			return Optional.of("password-too-short");
		}
		if (length > MOST) {
			return Optional.of("password-too-long");
		}
		if (password.chars().anyMatch(Character::isISOControl)) {
			return Optional.of("password-unreadable");
		}
		return isKnown(folded(password), ownWords(account)) ? Optional.of("password-known") : Optional.empty();
	}

	private Set<String> ownWords(Account account) {
		String[] names = account.profile().displayName().split("\\s+");
		String reversed = String.join("", Arrays.asList(names).reversed());
		return Stream.concat(Stream.of(account.username(), String.join("", names), reversed), this.siteWords.stream())
			.map(PasswordRules::folded)
			.flatMap((word) -> Stream.of(word, NO_LETTERS.matcher(word).replaceAll("")))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

	private static boolean isKnown(String password, Set<String> ownWords) {
		return password.codePoints().distinct().count() < FEWEST_KINDS || isRun(password)
				|| REPEATED.matcher(password).matches() || isMadeOfWords(password, ownWords);
	}

	/**
	 * Tells whether it runs along the keyboard or the alphabet, forwards or backwards,
	 * and on from one end to the other.
	 */
	private static boolean isRun(String password) {
		String back = new StringBuilder(password).reverse().toString();
		for (String row : ROWS) {
			String round = row.repeat(password.length() / row.length() + 2);
			if (round.contains(password) || round.contains(back)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isMadeOfWords(String password, Set<String> ownWords) {
		String core = ENDS.matcher(password).replaceAll("");
		Set<String> candidates = new HashSet<>(
				List.of(password, core, plain(core), NO_LETTERS.matcher(password).replaceAll("")));
		Set.copyOf(candidates).forEach((word) -> candidates.add(unit(word)));
		candidates.remove("");
		return ownWords.stream()
			.anyMatch((own) -> candidates.stream().anyMatch((word) -> word.replace(own, "").isEmpty()))
				|| isListed(candidates);
	}

	private static String unit(String word) {
		Matcher matcher = REPEATED.matcher(word);
		return matcher.matches() ? matcher.group(1) : word;
	}

	/** Replaces digits and signs by the letters they stand for. */
	private static String plain(String word) {
		return word.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('@', 'a')
			.replace('5', 's')
			.replace('$', 's')
			.replace('!', 'i');
	}

	private static boolean isListed(Set<String> candidates) {
		try (InputStream in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(KNOWN));
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().anyMatch(candidates::contains);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String folded(String text) {
		String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		return MARKS.matcher(small).replaceAll("").replace('\u0111', 'd').replace(" ", "");
	}

}
