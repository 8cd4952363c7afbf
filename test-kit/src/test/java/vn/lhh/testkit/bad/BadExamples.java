package vn.lhh.testkit.bad;

import java.time.Instant;

import org.apache.kafka.clients.producer.KafkaProducer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/**
 * Contains one class that breaks each architecture rule.
 */
public final class BadExamples {

	private BadExamples() {
	}

	public static class ReadsTheWallClock {

		public Instant moment() {
			return Instant.now();
		}

	}

	public static class InjectsIntoAField {

		@Autowired
		private String setting;

		public String setting() {
			return this.setting;
		}

	}

	public static class TakesSixArguments {

		private final String all;

		public TakesSixArguments(String a, String b, String c, String d, String e, String f) {
			this.all = a + b + c + d + e + f;
		}

		public String all() {
			return this.all;
		}

	}

	@RestController
	public static class KnowsTheWeb {

	}

	public static class PublishesByItself {

		public void publish(KafkaProducer<String, String> producer) {
			producer.flush();
		}

	}

}
