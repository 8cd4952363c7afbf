package vn.lhh.news;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Keeps a date a date: stored as {@code yyyy-MM-dd}, never as an instant of some time
 * zone.
 */
@Configuration
class NewsStorage {

	@Bean
	MongoCustomConversions mongoCustomConversions() {
		return new MongoCustomConversions(List.of(new DateWriter(), new DateReader()));
	}

	@WritingConverter
	static class DateWriter implements Converter<LocalDate, String> {

		@Override
		public String convert(LocalDate date) {
			return date.toString();
		}

	}

	@ReadingConverter
	static class DateReader implements Converter<String, LocalDate> {

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
