package vn.lhh.identity.account.signin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.lhh.identity.Rig;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that attempts at the same moment don't get past the pause.
 */
class SignInAttemptLimiterIT {

	@Test
	void ofAttemptsAtTheSameMomentOnlyTheAllowanceIsChecked() throws Exception {
		try (Rig rig = Rig.demo(); ExecutorService thieves = Executors.newFixedThreadPool(16)) {
			SignInAttemptLimiter limiter = rig.bean(SignInAttemptLimiter.class);
			Account editor = rig.bean(AccountReader.class).named("editor");
			List<Callable<Boolean>> attempts = IntStream.range(0, 64)
				.<Callable<Boolean>>mapToObj((i) -> () -> limiter.admitsCode(editor, "code"))
				.toList();
			int admitted = 0;
			for (Future<Boolean> attempt : thieves.invokeAll(attempts)) {
				admitted += attempt.get() ? 1 : 0;
			}
			assertThat(admitted).isEqualTo(5);
		}
	}

}
