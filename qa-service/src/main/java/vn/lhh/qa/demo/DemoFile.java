package vn.lhh.qa.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first content of a new site.
 *
 * @param topics what questions are about, with the questions in each
 */
record DemoFile(List<DemoTopic> topics) {

	/**
	 * A topic.
	 *
	 * @param name what readers read
	 * @param description a sentence about it
	 * @param questions its questions
	 */
	record DemoTopic(String name, String description, List<DemoQuestion> questions) {
	}

	/**
	 * A question with its answer.
	 *
	 * @param subject in one line
	 * @param body the question
	 * @param answer paragraphs
	 * @param organisation who answers
	 * @param citation what the answer rests on
	 * @param citationUrl where to read it
	 * @param askedOn the day it was asked
	 * @param answeredOn the day it was answered
	 * @param editorial whether the desk put it itself
	 */
	record DemoQuestion(String subject, String body, List<String> answer, String organisation,
			@Nullable String citation, @Nullable String citationUrl, LocalDate askedOn, LocalDate answeredOn,
			@Nullable Boolean editorial) {
	}

}
