package vn.lhh.qa.topic;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Service;

import vn.lhh.kit.admin.CrudDesk;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Creates, changes and deletes topics for the editors.
 */
@Service
public class TopicDesk implements CrudDesk<Topic, TopicDetails> {

	private final MongoOperations mongo;

	private final TopicReader reader;

	private final ObjectProvider<TopicUsage> uses;

	TopicDesk(MongoOperations mongo, TopicReader reader, ObjectProvider<TopicUsage> uses) {
		this.mongo = mongo;
		this.reader = reader;
		this.uses = uses;
		mongo.indexOps(Topic.class).createIndex(new Index("slug", Sort.Direction.ASC).unique().named("topic_slug"));
	}

	@Override
	public Topic required(String id) {
		return this.reader.find(id).orElseThrow(Problem::notFound);
	}

	@Override
	public Topic create(TopicDetails details) {
		Topic topic = Topic.named(details.slug(), details.name());
		write(topic, details);
		try {
			return this.mongo.insert(topic);
		}
		catch (DuplicateKeyException ex) {
			throw Problem.invalid("slug", "slug-taken");
		}
	}

	@Override
	public Topic update(String id, long version, TopicDetails details) {
		Topic topic = atVersion(id, version);
		write(topic, details);
		return this.mongo.save(topic);
	}

	/**
	 * Deletes a topic without questions.
	 * @param version the version the editor saw
	 * @throws Problem {@code not-found}, {@code version-stale}, {@code topic-in-use}
	 */
	@Override
	public void delete(String id, long version) {
		Topic topic = atVersion(id, version);
		long used = this.uses.stream().mapToLong((use) -> use.count(id)).sum();
		if (used > 0) {
			throw new Problem(ProblemKind.CONFLICT, "topic-in-use", used);
		}
		this.mongo.remove(topic);
	}

	private static void write(Topic topic, TopicDetails details) {
		topic.write(details.name(), details.description(), details.order(), details.active());
	}

	private Topic atVersion(String id, long version) {
		Topic topic = required(id);
		if (topic.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", topic.version());
		}
		return topic;
	}

}
