package vn.lhh.qa.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Maps the JSON file with the first content of a new site.
 *
 * @param topics the topics, with the questions of each
 */
record DemoFile(List<DemoTopic> topics) {

	/**
	 * Maps a topic of the demo JSON.
	 *
	 * @param name its name for readers
	 * @param description a sentence about it
	 */
	record DemoTopic(String name, String description, List<DemoQuestion> questions) {
	}

	/**
	 * Maps a question of the demo JSON, with its answer.
	 *
	 * @param subject in one line
	 * @param body the question
	 * @param answer paragraphs
	 * @param organisation the organisation that answers
	 * @param citation the source of the answer
	 * @param citationUrl where to read the source
	 * @param editorial whether editors put the question themselves
	 */
	record DemoQuestion(String subject, String body, List<String> answer, String organisation,
			@Nullable String citation, @Nullable String citationUrl, LocalDate askedOn, LocalDate answeredOn,
			@Nullable Boolean editorial) {
	}

}
