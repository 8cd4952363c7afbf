package vn.lhh.gateway.contentevent;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ContentEventDecoderTests {

	private static ContentEvent read(@Nullable String value) {
		byte[] bytes = (value != null) ? value.getBytes(StandardCharsets.UTF_8) : null;
		return new ContentEventDecoder(new ObjectMapper())
			.read(new ConsumerRecord<>("news.articles", 2, 7, "a", bytes));
	}

	@Test
	void whatIsPublishedCarriesItsState() {
		ContentEvent event = read("{\"id\":\"a\",\"title\":\"Hội nghị\"}");
		assertThat(event.withdrawn()).isFalse();
		assertThat(event.state()).isNotNull();
		assertThat(event.state().path("title").asString()).isEqualTo("Hội nghị");
		assertThat(event)
			.extracting(ContentEvent::topic, ContentEvent::partition, ContentEvent::offset, ContentEvent::id)
			.containsExactly("news.articles", 2, 7L, "a");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "{\"id\":\"a\",\"withdrawn\":true}", "không phải JSON", "", "3" })
	void whatIsWithdrawnPurgedOrUnreadableIsGone(@Nullable String value) {
		assertThat(read(value).withdrawn()).isTrue();
		assertThat(read(value).state()).isNull();
	}

}
