package vn.lhh.testkit.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TestServersIT {

	@Test
	void theMongoServerKeepsWhatItIsGiven() {
		try (MongoClient client = MongoClients.create(TestServers.mongoUri())) {
			var things = client.getDatabase("kit").getCollection("things");
			things.insertOne(new Document("_id", "một"));
			assertThat(things.countDocuments()).isEqualTo(1);
			things.drop();
		}
	}

	@Test
	void theBrokerDeliversWhatItAcknowledged() throws Exception {
		String topic = "kit.things";
		try (var producer = new KafkaProducer<>(
				Map.<String, Object>of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "acks", "all"),
				new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>(topic, "khóa", "giá trị")).get();
		}
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers",
				TestServers.kafkaBootstrapServers(), "group.id", "kit", "auto.offset.reset", "earliest"),
				new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(topic));
			await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
				ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(500));
				assertThat(records).anyMatch((record) -> record.value().equals("giá trị"));
			});
		}
	}

}
