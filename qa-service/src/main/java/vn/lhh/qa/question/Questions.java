package vn.lhh.qa.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.takedown.TakedownReceiptReader;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Slug;
import vn.lhh.qa.topic.TopicUsage;

/**
 * Stores questions in MongoDB; its queries alone decide which ones readers may see.
 */
@Component
public class Questions implements TopicUsage {

	public static final String UNASSIGNED = "";

	private static final String SLUGS = "slugs";

	/** Paths of pages beside {@code /hoi-dap/{slug}}, which no question may take. */
	private static final Set<String> NO_SLUGS = Set.of("gui-cau-hoi", "tra-cuu");

	private static final int MOST_FOUND = 1000;

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");

	private final MongoOperations mongo;

	Questions(MongoOperations mongo) {
		this.mongo = mongo;
	}

	public Question save(Question question) {
		return this.mongo.save(question);
	}

	public Question required(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Question.class)).orElseThrow(Problem::notFound);
	}

	TakedownReceipt receipt(Question question) {
		boolean isPublic = question.state() == QuestionStatus.PUBLISHED;
		return new TakedownReceiptReader(this.mongo).newest(Question.class, question.id(), isPublic);
	}

	long countNewer(Question question) {
		Instant since = Optional.ofNullable(question.publishedAt()).orElseThrow(Problem::notFound);
		return this.mongo.count(Query.query(visible().and("publishedAt").gt(since)), Question.class);
	}

	boolean mayBeRepeated(String id) {
		Criteria real = Criteria.where("_id")
			.is(id)
			.and("state")
			.nin(QuestionStatus.SPAM.name(), QuestionStatus.WITHDRAWN.name());
		return this.mongo.exists(Query.query(real), Question.class);
	}

	boolean isEmpty() {
		return !this.mongo.exists(new Query(), Question.class);
	}

	public Optional<Question> byTrackingHash(String hash) {
		return one(Criteria.where("asking.trackingHash").is(hash));
	}

	public Optional<Question> byAsker(String askerId) {
		return one(Criteria.where("asking.askerId").is(askerId));
	}

	public List<Question> withdrawnButKnown(int limit) {
		Criteria known = Criteria.where("state").is(QuestionStatus.WITHDRAWN.name()).and("asking.askerId").ne(null);
		return this.mongo.find(Query.query(known).limit(limit), Question.class);
	}

	public List<Question> owedReply(int limit) {
		Criteria owed = Criteria.where("replyOwedSince").ne(null);
		return this.mongo.find(Query.query(owed).limit(limit), Question.class);
	}

	/**
	 * Notes that a reply is queued, without a new version under an editor's hands.
	 */
	public void settleReply(String id) {
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), new Update().unset("replyOwedSince"),
				this.mongo.getCollectionName(Question.class));
	}

	/**
	 * Counts the questions whose answers are late, by the account that is to answer.
	 * @return with {@link #UNASSIGNED} for those that no account has
	 */
	public Map<String, Integer> countOverdueByAccount(Instant now) {
		Query late = Query.query(Criteria.where("state").in(QuestionStatus.OPEN_NAMES).and("asking.dueAt").lt(now));
		late.fields().include("assignment");
		Map<String, Integer> counts = new TreeMap<>();
		this.mongo.find(late, Document.class, this.mongo.getCollectionName(Question.class))
			.forEach((question) -> counts.merge(accountOf(question), 1, Integer::sum));
		return counts;
	}

	private static String accountOf(Document question) {
		Document assignment = question.get("assignment", Document.class);
		String account = (assignment == null) ? null : assignment.getString("accountId");
		return (account == null) ? UNASSIGNED : account;
	}

	Optional<Question> visible(String slug) {
		return one(visible().and("slug").is(slug));
	}

	boolean wasVisible(String slug) {
		Criteria published = Criteria.where("slug").is(slug).and("publishedAt").ne(null);
		return this.mongo.exists(Query.query(published), Question.class);
	}

	PageResult<Question> visible(@Nullable String topicId, Paging paging) {
		return page(inTopic(visible(), topicId), NEWEST, paging);
	}

	List<Question> visibleWith(@Nullable String topicId, String words) {
		List<Criteria> all = new ArrayList<>(List.of(inTopic(visible(), topicId)));
		for (String word : DiacriticFolding.fold(words).split(" ")) {
			all.add(Criteria.where("shown.searchFold").regex(Pattern.quote(word)));
		}
		Query query = Query.query(new Criteria().andOperator(all)).with(NEWEST).limit(MOST_FOUND);
		return this.mongo.find(lean(query), Question.class);
	}

	long countVisible(String topicId) {
		return this.mongo.count(Query.query(inTopic(visible(), topicId)), Question.class);
	}

	PageResult<Question> page(Criteria filter, Sort sort, Paging paging) {
		long total = this.mongo.count(Query.query(filter), Question.class);
		Query query = lean(Query.query(filter)).with(paging.pageable(sort));
		return PageResult.of(this.mongo.find(query, Question.class), paging, total);
	}

	@Override
	public long count(String topicId) {
		Criteria either = new Criteria().orOperator(Criteria.where("text.topicId").is(topicId),
				Criteria.where("shown.text.topicId").is(topicId));
		return this.mongo.count(Query.query(either), Question.class);
	}

	String reserveSlug(Question question) {
		String known = question.slug();
		if (known != null) {
			return known;
		}
		return Slug.candidates(question.text().subject())
			.filter((candidate) -> !NO_SLUGS.contains(candidate) && claim(candidate, question.id()))
			.findFirst()
			.orElseThrow();
	}

	private boolean claim(String slug, String owner) {
		try {
			this.mongo.insert(new Document("_id", slug).append("owner", owner), SLUGS);
			return true;
		}
		catch (DuplicateKeyException ex) {
			Document found = this.mongo.findById(slug, Document.class, SLUGS);
			return found != null && owner.equals(found.getString("owner"));
		}
	}

	private static Criteria visible() {
		return Criteria.where("state").is(QuestionStatus.PUBLISHED.name());
	}

	private static Criteria inTopic(Criteria criteria, @Nullable String topicId) {
		return (topicId == null) ? criteria : criteria.and("shown.text.topicId").is(topicId);
	}

	private static Query lean(Query query) {
		query.fields().exclude("history", "outbox");
		return query;
	}

	private Optional<Question> one(Criteria criteria) {
		return Optional.ofNullable(this.mongo.findOne(Query.query(criteria), Question.class));
	}

}
