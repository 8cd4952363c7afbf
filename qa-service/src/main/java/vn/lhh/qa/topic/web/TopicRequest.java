package vn.lhh.qa.topic.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.topic.TopicDetails;

/**
 * JSON body that editors send about a topic.
 *
 * @param slug its name in addresses, only read when the topic is created
 * @param name its name for readers
 * @param description a sentence about it
 * @param order its position, small first, 100 by default
 * @param active whether askers may choose it, yes by default
 */
record TopicRequest(@Nullable String slug, @Nullable String name, @Multiline @Nullable String description,
		@Nullable Integer order, @Nullable Boolean active) {

	TopicDetails details() {
		return new TopicDetails(Nfc.orNull(this.slug), Optional.ofNullable(Nfc.orNull(this.name)).orElse(""),
				Nfc.orNull(this.description), Optional.ofNullable(this.order).orElse(100),
				Optional.ofNullable(this.active).orElse(true));
	}

}
