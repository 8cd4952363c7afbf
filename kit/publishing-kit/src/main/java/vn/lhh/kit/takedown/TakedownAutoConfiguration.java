package vn.lhh.kit.takedown;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of takedown receipts in every service that declares
 * {@link PublicLocations}.
 */
@AutoConfiguration
@ConditionalOnBean(PublicLocations.class)
@EnableConfigurationProperties(TakedownProperties.class)
public class TakedownAutoConfiguration {

	@Bean
	TakedownVerifier takedownWatch(MongoOperations mongo, List<PublicLocations<?>> locations,
			TakedownProperties settings, Clock clock, ObjectProvider<MeterRegistry> registry) {
		TakedownStore store = new TakedownStore(mongo);
		store.createIndexes();
		PublicSiteProbe publicSiteProbe = new PublicSiteProbe(settings.urls(), clock);
		registry.ifAvailable((meters) -> {
			Gauge.builder("portal.takedown.open", store, TakedownStore::open).register(meters);
			timer(meters);
		});
		return new TakedownVerifier(store, byCollection(mongo, locations), publicSiteProbe, clock,
				(took) -> registry.ifAvailable((meters) -> timer(meters).record(took)));
	}

	@Bean
	TakedownSaveListener takedownLedger(TakedownVerifier verifier, MongoOperations mongo,
			List<PublicLocations<?>> locations) {
		return new TakedownSaveListener(verifier, byCollection(mongo, locations));
	}

	private static Map<String, PublicLocations<?>> byCollection(MongoOperations mongo,
			List<PublicLocations<?>> locations) {
		return locations.stream().collect(Collectors.toMap((one) -> mongo.getCollectionName(one.type()), (one) -> one));
	}

	private static Timer timer(MeterRegistry meters) {
		return Timer.builder("portal.takedown.gone").publishPercentiles(0.5, 0.99).register(meters);
	}

}
