package vn.lhh.stats.visit.counting;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.UuidV7;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Stores the read model's state: which generation of the sets is being filled and which
 * one is served. A new generation is filled from the start of the topics while the old
 * one is served until the new one has caught up. An empty database begins a generation of
 * its own, so it refills itself.
 */
@Component
public class ReadModel {

	private static final String COLLECTION = "read_model";

	private static final Query ONE = Query.query(Criteria.where("_id").is("stats"));

	private static final int SHORT = 24;

	private final MongoOperations mongo;

	ReadModel(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Holds the progress of the read model.
	 *
	 * @param generation generation of the sets being filled
	 * @param serving generation of the sets being served
	 * @param daysRestored whether the closed days have been restored for this generation
	 * @param readThrough every record up to this moment has been counted
	 * @param lineAt when the line was drawn
	 * @param line the end of each partition at that time
	 */
	public record State(String generation, String serving, boolean daysRestored, @Nullable Instant readThrough,
			@Nullable Instant lineAt, @Nullable Map<String, Long> line) {

		public boolean isSettled() {
			return this.daysRestored && this.generation.equals(this.serving);
		}

	}

	/**
	 * Returns the current state; creates it where there is none.
	 */
	public State state() {
		State found = this.mongo.findOne(ONE, State.class, COLLECTION);
		return (found != null) ? found : begin();
	}

	/**
	 * Begins a new generation, unless one is being filled already.
	 * @return the state afterwards
	 */
	public State rebuild() {
		State state = state();
		if (state.isSettled()) {
			change(state,
					new Update().set("generation", newGeneration())
						.set("daysRestored", false)
						.unset("readThrough")
						.unset("lineAt")
						.unset("line"));
		}
		return state();
	}

	void daysRestored(State seen) {
		change(seen, Update.update("daysRestored", true));
	}

	void drawLine(State seen, Instant at, Map<String, Long> ends) {
		change(seen, Update.update("lineAt", at).set("line", ends));
	}

	void readThrough(State seen, Instant moment) {
		change(seen, Update.update("readThrough", moment));
	}

	void show(State seen) {
		change(seen, Update.update("serving", seen.generation()));
	}

	private void change(State seen, Update update) {
		Criteria same = Criteria.where("_id").is("stats").and("generation").is(seen.generation());
		this.mongo.updateFirst(Query.query(same), update, COLLECTION);
	}

	private State begin() {
		String generation = newGeneration();
		Update fresh = new Update().setOnInsert("generation", generation)
			.setOnInsert("serving", generation)
			.setOnInsert("daysRestored", false);
		try {
			this.mongo.findAndModify(ONE, fresh, FindAndModifyOptions.options().upsert(true), State.class, COLLECTION);
		}
		catch (DuplicateKeyException ex) {
			return state();
		}
		return state();
	}

	private static String newGeneration() {
		return UuidV7.next().substring(SHORT);
	}

}
