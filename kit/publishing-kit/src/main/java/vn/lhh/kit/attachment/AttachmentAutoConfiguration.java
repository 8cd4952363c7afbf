package vn.lhh.kit.attachment;

import java.time.Clock;

import vn.lhh.kit.file.FileIntake;
import vn.lhh.kit.media.ImageProcessor;
import vn.lhh.kit.security.CallerCheck;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of stored files and pictures, lazy for services that have none.
 */
@AutoConfiguration
public class AttachmentAutoConfiguration {

	@Bean
	@Lazy
	AttachmentStore attachments(MongoDatabaseFactory databases, Clock clock, ObjectProvider<CallerCheck> callerChecks) {
		return new AttachmentStore(databases, clock, () -> callerChecks.ifAvailable(CallerCheck::verifyCaller));
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ImageProcessor imageProcessor() {
		return ImageProcessor.within(ImageProcessor.DEFAULT_PIXELS);
	}

	@Bean
	@Lazy
	FileIntake fileIntake(ImageProcessor images) {
		return new FileIntake(images);
	}

	@Bean
	@Lazy
	RenditionStore renditionStore(MongoOperations mongo, AttachmentStore files, ImageProcessor images) {
		return new RenditionStore(mongo, files, images);
	}

}
