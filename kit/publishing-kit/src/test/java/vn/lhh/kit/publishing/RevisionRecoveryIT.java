package vn.lhh.kit.publishing;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.revision.RevisionSummary;
import vn.lhh.testkit.server.TestServers;

import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RevisionRecoveryIT extends MemoSuite {

	@Test
	void aSaveThatNeverCameLeavesNoRevisionThatCounts() {
		Memo memo = written("bản 1");
		this.memos.dies = true;
		assertThatThrownBy(() -> rewritten(memo, "mất điện", HOA)).hasMessage("killed");
		this.memos.dies = false;
		assertThat(stored(memo, 2)).as("staged before the save").isNotNull();
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(1, 10), HOA).totalItems()).isEqualTo(1);
		assertThatThrownBy(() -> this.publicationDesk.revision(memo.id(), 2, HOA)).isInstanceOf(Problem.class);
		rewritten(memo, "bản 2", TAM);
		assertThat(title(memo, 2)).isEqualTo("bản 2");
		rewritten(memo, "bản 3", TAM);
		assertThat(title(memo, 2)).isEqualTo("bản 2");
	}

	@Test
	void aProcessKilledBetweenRevisionAndSaveLosesNothingAndLeavesNothingThatCounts() throws Exception {
		Memo memo = written("bản 1");
		killBetweenRevisionAndSave(memo, "mat dien");
		assertThat(stored(memo, 2).get("content", Document.class).getString("title")).isEqualTo("mat dien");
		assertThat(this.publicationDesk.required(memo.id()).newest().title()).isEqualTo("bản 1");
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(1, 10), HOA).items())
			.extracting(RevisionSummary::number)
			.containsExactly(1);
		assertThatThrownBy(() -> this.publicationDesk.revision(memo.id(), 2, HOA)).isInstanceOf(Problem.class);
		rewritten(memo, "bản 2", TAM);
		assertThat(title(memo, 2)).isEqualTo("bản 2");
		assertThat(stored(memo, 2).getBoolean("counts")).isTrue();
	}

	@Test
	void whatAKilledProcessLeftIsSweptWhereNobodyWritesAgain() throws Exception {
		Memo memo = written("bản 1");
		killBetweenRevisionAndSave(memo, "mat dien");
		this.clock.advance(Duration.ofHours(2));
		this.upkeep.run();
		assertThat(stored(memo, 2)).isNull();
		assertThat(title(memo, 1)).isEqualTo("bản 1");
	}

	private void killBetweenRevisionAndSave(Memo memo, String title) throws Exception {
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), HaltedWriter.class.getName(), TestServers.mongoUri(),
				this.mongo.getDb().getName(), memo.id(), title)
			.redirectErrorStream(true)
			.start();
		List<String> said = new ArrayList<>();
		try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach((line) -> {
				said.add(line);
				if (line.equals(HaltedWriter.STAGED)) {
					writer.toHandle().destroyForcibly();
				}
			});
		}
		assertThat(writer.waitFor()).as(said::toString).isEqualTo(128 + 9);
		assertThat(said).contains(HaltedWriter.STAGED);
	}

	@Test
	void whatWasLeftBehindIsSweptAndWhatCountsIsNot() {
		Memo memo = written("bản 1");
		Memo crashed = written("bản khác");
		this.memos.dies = true;
		assertThatThrownBy(() -> rewritten(memo, "mất điện", HOA)).hasMessage("killed");
		this.memos.dies = false;
		Document counts = new Document("$set", new Document("counts", false));
		revisions().updateOne(Filters.eq("_id", crashed.id() + ":1"), counts);
		this.upkeep.run();
		assertThat(stored(memo, 2)).as("its writer may still be at it").isNotNull();
		this.clock.advance(Duration.ofHours(2));
		this.upkeep.run();
		assertThat(stored(memo, 2)).isNull();
		assertThat(stored(crashed, 1).getBoolean("counts")).isTrue();
	}

	@Test
	void aLoserThatWroteOverTheWinnersNumberPoisonsNothing() {
		Memo memo = written("bản 1");
		Memo winner = this.memos.required(memo.id());
		Memo loser = this.memos.required(memo.id());
		winner.write(new Memo.Text("người thắng", null), PublicationSettings.PLAIN, HOA, START);
		loser.write(new Memo.Text("người thua", null), PublicationSettings.PLAIN, TAM, START);
		this.memos.revisions().stage(winner);
		this.memos.revisions().stage(loser);
		this.mongo.save(winner);
		assertThat(title(memo, 2)).as("before anybody put it right").isEqualTo("người thắng");
		assertThatThrownBy(() -> this.mongo.save(loser)).isInstanceOf(OptimisticLockingFailureException.class);
		rewritten(memo, "bản 3", HOA);
		assertThat(title(memo, 2)).isEqualTo("người thắng");
		assertThat(this.publicationDesk.revision(memo.id(), 2, HOA).authorId()).isEqualTo("hoa");
		assertThatThrownBy(() -> this.memos.revisions().stage(loser))
			.isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(title(memo, 2)).as("counting revisions are never written over").isEqualTo("người thắng");
	}

}
