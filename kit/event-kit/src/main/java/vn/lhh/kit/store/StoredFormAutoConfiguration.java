package vn.lhh.kit.store;

import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * MongoDB mapping of stored documents. They name no Java class, so that classes can move
 * and be renamed, and store a day as {@code yyyy-MM-dd}, because an instant would shift
 * with the time zone of the process.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class StoredFormAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	MongoCustomConversions mongoCustomConversions() {
		return new MongoCustomConversions(List.of(DayWriter.INSTANCE, DayReader.INSTANCE));
	}

	@Bean
	@ConditionalOnMissingBean
	MappingMongoConverter mappingMongoConverter(MongoDatabaseFactory database, MongoMappingContext mappings,
			MongoCustomConversions conversions) {
		MappingMongoConverter converter = new MappingMongoConverter(new DefaultDbRefResolver(database), mappings);
		converter.setCustomConversions(conversions);
		converter.setTypeMapper(new DefaultMongoTypeMapper(null));
		return converter;
	}

	@WritingConverter
	private enum DayWriter implements Converter<LocalDate, String> {

		INSTANCE;

		@Override
		public String convert(LocalDate day) {
			return day.toString();
		}

	}

	@ReadingConverter
	private enum DayReader implements Converter<String, LocalDate> {

		INSTANCE;

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
