package vn.lhh.kit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Stores a day as {@code yyyy-MM-dd}: as an instant it would move with the time zone of
 * the process.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class DaysAsText {

	@Bean
	@ConditionalOnMissingBean
	MongoCustomConversions mongoCustomConversions() {
		return new MongoCustomConversions(List.of(Writer.INSTANCE, Reader.INSTANCE));
	}

	@WritingConverter
	private enum Writer implements Converter<LocalDate, String> {

		INSTANCE;

		@Override
		public String convert(LocalDate day) {
			return day.toString();
		}

	}

	@ReadingConverter
	private enum Reader implements Converter<String, LocalDate> {

		INSTANCE;

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
