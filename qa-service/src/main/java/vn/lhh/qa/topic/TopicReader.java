package vn.lhh.qa.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

import vn.lhh.kit.text.VietnameseCollation;

/**
 * Reads topics from MongoDB.
 */
@Service
public class TopicReader {

	private final MongoOperations mongo;

	TopicReader(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Returns every topic.
	 * @return by order, equal ones in Vietnamese order
	 */
	public List<Topic> all() {
		return this.mongo.findAll(Topic.class)
			.stream()
			.sorted(Comparator.comparingInt(Topic::order)
				.thenComparing(Topic::name, VietnameseCollation.comparator())
				.thenComparing(Topic::id))
			.toList();
	}

	/**
	 * Returns every topic by its id.
	 */
	public Map<String, Topic> byId() {
		return all().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
	}

	/**
	 * Returns the topic with a slug.
	 * @return empty if there is none
	 */
	public Optional<Topic> bySlug(String slug) {
		return Optional.ofNullable(this.mongo.findOne(Query.query(Criteria.where("slug").is(slug)), Topic.class));
	}

	/**
	 * Returns the topic with an id.
	 * @return empty if there is none
	 */
	public Optional<Topic> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Topic.class));
	}

}
