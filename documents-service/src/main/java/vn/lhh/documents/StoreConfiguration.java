package vn.lhh.documents;

import java.time.LocalDate;

import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.taxonomy.DocumentField;
import vn.lhh.documents.taxonomy.DocumentType;
import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.Signer;
import vn.lhh.kit.outbox.OutboxChannel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * How things are kept: days as days, never as moments of some time zone; and which topic
 * announces what.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	private static final String TAXONOMY = "documents.taxonomy";

	@Bean
	MongoCustomConversions daysAsText() {
		return MongoCustomConversions.create((conversions) -> conversions.registerConverter(DayToText.INSTANCE)
			.registerConverter(TextToDay.INSTANCE));
	}

	@Bean
	OutboxChannel documentChannel() {
		return new OutboxChannel(OfficialDocument.class, "documents.documents");
	}

	@Bean
	OutboxChannel typeChannel() {
		return new OutboxChannel(DocumentType.class, TAXONOMY);
	}

	@Bean
	OutboxChannel bodyChannel() {
		return new OutboxChannel(IssuingBody.class, TAXONOMY);
	}

	@Bean
	OutboxChannel fieldChannel() {
		return new OutboxChannel(DocumentField.class, TAXONOMY);
	}

	@Bean
	OutboxChannel signerChannel() {
		return new OutboxChannel(Signer.class, TAXONOMY);
	}

	@WritingConverter
	private enum DayToText implements Converter<LocalDate, String> {

		INSTANCE;

		@Override
		public String convert(LocalDate day) {
			return day.toString();
		}

	}

	@ReadingConverter
	private enum TextToDay implements Converter<String, LocalDate> {

		INSTANCE;

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
