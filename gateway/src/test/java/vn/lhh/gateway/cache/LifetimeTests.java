package vn.lhh.gateway.cache;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lhh.kit.http.PageHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class LifetimeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "max-age=10|-|-|10|40|110", "public, max-age=0, s-maxage=7|-|-|7|37|107", "-|-|-|0|0|100",
					"max-age=2|-|-|2|32|102", "max-age=10, must-revalidate|-|-|10|10|10", "max-age=10|4|-|6|36|106",
					"max-age=10, no-cache|-|-|0|0|100", "max-age=10|-|1970-01-01T00:00:05Z|5|5|5",
					"max-age=10|-|1970-01-01T07:00:20+07:00|10|20|20", "max-age=10|-|nonsense|0|0|0" })
	void howLongAnAnswerMayBeUsed(String cacheControl, String age, String end, long fresh, long revalidating,
			long failing) {
		List<OriginResponse.Line> headers = new ArrayList<>();
		add(headers, "Cache-Control", cacheControl);
		add(headers, "Age", age);
		add(headers, "Valid-Until", end);
		Lifetime lifetime = Lifetime.of(new OriginResponse(200, headers, new byte[0]), 0, CacheSamples.SETTINGS);
		assertThat(lifetime).isEqualTo(new Lifetime(fresh * 1000, fresh * 1000, revalidating * 1000, failing * 1000));
	}

	@Test
	void whatCanBePurgedIsFreshForAMomentOnlyWhileNoPurgesArrive() {
		List<OriginResponse.Line> headers = new ArrayList<>();
		add(headers, "Cache-Control", "max-age=300");
		add(headers, "Surrogate-Key", "document:1");
		assertThat(Lifetime.of(new OriginResponse(200, headers, new byte[0]), 0, CacheSamples.SETTINGS))
			.isEqualTo(new Lifetime(300_000, 5000, 330_000, 400_000));
	}

	@Test
	void aPageWithAPartMissingIsNotServedWhileANewOneIsFetched() {
		List<OriginResponse.Line> headers = new ArrayList<>();
		add(headers, "Cache-Control", "max-age=5");
		add(headers, PageHeaders.COMPLETE, PageHeaders.complete(false));
		assertThat(Lifetime.of(new OriginResponse(200, headers, new byte[0]), 0, CacheSamples.SETTINGS))
			.isEqualTo(new Lifetime(5000, 5000, 5000, 105_000));
	}

	private static void add(List<OriginResponse.Line> headers, String name, String value) {
		if (value != null) {
			headers.add(new OriginResponse.Line(name, value));
		}
	}

}
