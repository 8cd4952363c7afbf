package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class LifetimeTests {

	private static final EdgeProperties SETTINGS = new EdgeProperties(true, DataSize.ofMegabytes(1),
			DataSize.ofMegabytes(1), Duration.ofSeconds(30), Duration.ofSeconds(100), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(1));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "max-age=10|-|-|10|40|110", "public, max-age=0, s-maxage=7|-|-|7|37|107", "-|-|-|0|0|100",
					"max-age=2|-|-|2|2|102", "max-age=10, must-revalidate|-|-|10|10|10", "max-age=10|4|-|6|36|106",
					"max-age=10, no-cache|-|-|0|0|100", "max-age=10|-|1970-01-01T00:00:05Z|5|5|5",
					"max-age=10|-|1970-01-01T07:00:20+07:00|10|20|20", "max-age=10|-|nonsense|0|0|0" })
	void howLongAnAnswerMayBeUsed(String cacheControl, String age, String end, long fresh, long revalidating,
			long failing) {
		List<OriginAnswer.Line> headers = new ArrayList<>();
		add(headers, "Cache-Control", cacheControl);
		add(headers, "Age", age);
		add(headers, "Valid-Until", end);
		Lifetime lifetime = Lifetime.of(new OriginAnswer(200, headers, new byte[0]), 0, SETTINGS);
		assertThat(lifetime).isEqualTo(new Lifetime(fresh * 1000, fresh * 1000, revalidating * 1000, failing * 1000));
	}

	@Test
	void whatCanBePurgedIsFreshForAMomentOnlyWhileNoPurgesArrive() {
		List<OriginAnswer.Line> headers = new ArrayList<>();
		add(headers, "Cache-Control", "max-age=300");
		add(headers, "Surrogate-Key", "document:1");
		assertThat(Lifetime.of(new OriginAnswer(200, headers, new byte[0]), 0, SETTINGS))
			.isEqualTo(new Lifetime(300_000, 5000, 330_000, 400_000));
	}

	private static void add(List<OriginAnswer.Line> headers, String name, String value) {
		if (value != null) {
			headers.add(new OriginAnswer.Line(name, value));
		}
	}

}
