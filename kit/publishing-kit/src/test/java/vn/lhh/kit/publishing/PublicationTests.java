package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.outbox.PublicRemoval;
import vn.lhh.kit.security.Actor;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationTests {

	private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

	@Test
	void editingADraftBesideWhatIsLiveAnnouncesNothing() {
		Memo memo = live(Visibility.PUBLIC);
		memo.write(text("hai"), envelope(null, Visibility.PUBLIC), Actor.SYSTEM, NOW);
		assertThat(types(memo)).containsExactly("kit.memo.published.v1");
		assertThat(memo.removal()).isNull();
	}

	@Test
	void whatIsSaidAboutPublishingWaitsWithTheDraftOfWhatIsLive() {
		Memo memo = live(Visibility.PUBLIC);
		memo.rename("moi", false);
		memo.write(text("một"), envelope(NOW.plusSeconds(60), Visibility.INTERNAL), Actor.SYSTEM, NOW);
		assertThat(types(memo)).containsExactly("kit.memo.published.v1");
		assertThat(memo.removal()).isNull();
		assertThat(memo.visibility()).isEqualTo(Visibility.PUBLIC);
		assertThat(memo.visibleUntil()).isNull();
		assertThat(memo.slug()).isEqualTo("goc");
		assertThat(memo.settings())
			.isEqualTo(new PublicationSettings("moi", null, NOW.plusSeconds(60), Visibility.INTERNAL, null));
	}

	@Test
	void anEndThatWasSetOnWhatIsLiveCountsWithItsNextVersion() {
		Memo memo = live(Visibility.PUBLIC);
		memo.write(text("một"), envelope(NOW.plusSeconds(60), null), Actor.SYSTEM, NOW);
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(memo.visibleUntil()).isEqualTo(NOW.plusSeconds(60));
		assertThat(types(memo)).containsExactly("kit.memo.published.v1", "kit.memo.published.v1");
	}

	@Test
	void whatWasSaidLastCountsAlsoWhereItLeftThePublicMeanwhile() {
		Memo memo = live(Visibility.PUBLIC);
		memo.rename("moi", false);
		memo.write(text("một"), envelope(NOW.plusSeconds(60), Visibility.UNLISTED), Actor.SYSTEM, NOW);
		memo.move(Transition.UNPUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(memo.slug()).as("where readers met it").isEqualTo("goc");
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(memo.visibility()).isEqualTo(Visibility.UNLISTED);
		assertThat(memo.visibleUntil()).isEqualTo(NOW.plusSeconds(60));
		assertThat(memo.slug()).isEqualTo("moi");
	}

	@Test
	void whatWasSaidOfAVersionLongGoneCountsNoMore() {
		Memo memo = live(Visibility.PUBLIC);
		memo.write(text("một"), envelope(NOW.plusSeconds(60), Visibility.UNLISTED), Actor.SYSTEM, NOW);
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		memo.move(Transition.UNPUBLISH, Actor.SYSTEM, null, NOW);
		memo.write(text("hai"), envelope(null, Visibility.PUBLIC), Actor.SYSTEM, NOW);
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(memo.visibility()).isEqualTo(Visibility.PUBLIC);
		assertThat(memo.visibleUntil()).isNull();
	}

	@Test
	void aNewVersionThatIsHiddenIsATakedown() {
		Memo memo = live(Visibility.PUBLIC);
		memo.write(text("một"), envelope(null, Visibility.INTERNAL), Actor.SYSTEM, NOW);
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(types(memo)).endsWith("kit.memo.withdrawn.v1");
		assertThat(memo.removal()).isEqualTo(new PublicRemoval(true, NOW, "hide"));
		assertThat(memo.formerlyLive()).isEqualTo(text("gốc"));
	}

	@Test
	void whatLeavesIsRememberedThoughADraftTakesItsPlace() {
		Memo memo = live(Visibility.PUBLIC);
		memo.write(text("bản sửa"), envelope(null, null), Actor.SYSTEM, NOW);
		memo.move(Transition.UNPUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(memo.removal()).isEqualTo(new PublicRemoval(true, NOW, "unpublished"));
		assertThat(memo.formerlyLive()).isEqualTo(text("gốc"));
		assertThat(memo.draft()).isEqualTo(text("bản sửa"));
	}

	@Test
	void whatWasNeverLiveDoesNotLeave() {
		Memo memo = new Memo();
		memo.write(text("nháp"), envelope(null, null), Actor.SYSTEM, NOW);
		memo.move(Transition.TRASH, Actor.SYSTEM, null, NOW);
		assertThat(memo.removal()).isNull();
		assertThat(types(memo)).isEmpty();
	}

	@Test
	void aNewVersionOfWhatIsLiveLetsOnlyItsFilesLeave() {
		Memo memo = live(Visibility.PUBLIC);
		memo.write(text("mới"), envelope(null, null), Actor.SYSTEM, NOW);
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		assertThat(memo.removal()).isEqualTo(new PublicRemoval(false, NOW, "publish"));
		assertThat(memo.formerlyLive()).isEqualTo(text("gốc"));
	}

	private static Memo live(Visibility visibility) {
		Memo memo = new Memo();
		memo.rename("goc", true);
		memo.write(text("gốc"), envelope(null, visibility), Actor.SYSTEM, NOW);
		memo.move(Transition.PUBLISH, Actor.SYSTEM, null, NOW);
		return memo;
	}

	private static List<String> types(Memo memo) {
		return memo.outbox().stream().map(PendingEvent::type).toList();
	}

	private static Memo.Text text(String title) {
		return new Memo.Text(title, null);
	}

	private static PublicationSettings envelope(@Nullable Instant unpublishAt, @Nullable Visibility visibility) {
		return new PublicationSettings(null, null, unpublishAt, visibility, null);
	}

}
