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
 * Looks after takedowns in every service that declares {@link Surfaces}.
 */
@AutoConfiguration
@ConditionalOnBean(Surfaces.class)
@EnableConfigurationProperties(TakedownProperties.class)
public class TakedownDefaults {

	@Bean
	TakedownWatch takedownWatch(MongoOperations mongo, List<Surfaces<?>> surfaces, TakedownProperties settings,
			Clock clock, ObjectProvider<MeterRegistry> registry) {
		TakedownStore store = new TakedownStore(mongo);
		store.createIndexes();
		Onlooker onlooker = new Onlooker(settings.urls(), clock);
		registry.ifAvailable(
				(meters) -> Gauge.builder("portal.takedown.open", store, TakedownStore::open).register(meters));
		return new TakedownWatch(store, byCollection(mongo, surfaces), onlooker, clock,
				(took) -> registry.ifAvailable((meters) -> timer(meters).record(took)));
	}

	@Bean
	TakedownLedger takedownLedger(TakedownWatch watch, MongoOperations mongo, List<Surfaces<?>> surfaces) {
		return new TakedownLedger(watch, byCollection(mongo, surfaces));
	}

	private static Map<String, Surfaces<?>> byCollection(MongoOperations mongo, List<Surfaces<?>> surfaces) {
		return surfaces.stream().collect(Collectors.toMap((one) -> mongo.getCollectionName(one.type()), (one) -> one));
	}

	private static Timer timer(MeterRegistry meters) {
		return Timer.builder("portal.takedown.gone").publishPercentiles(0.5, 0.99).register(meters);
	}

}
