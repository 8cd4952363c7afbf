package vn.lhh.members;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Keeps a date without time as its ISO text: as an instant it would move with the time
 * zone of the process.
 */
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

	@Bean
	MongoCustomConversions datesAsText() {
		return new MongoCustomConversions(List.of(new DateToText(), new TextToDate()));
	}

	@WritingConverter
	private static final class DateToText implements Converter<LocalDate, String> {

		@Override
		public String convert(LocalDate date) {
			return date.toString();
		}

	}

	@ReadingConverter
	private static final class TextToDate implements Converter<String, LocalDate> {

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
