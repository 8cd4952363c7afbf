package vn.lhh.news.banner;

import java.util.List;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.news.shared.SavedVersion;
import vn.lhh.news.shared.TracedDesk;

import org.springframework.stereotype.Service;

/** Creates, changes and removes banner positions. */
@Service
public class BannerPositionDesk implements TracedDesk<BannerPosition, BannerPositionDetails> {

	private final BannerPositions positions;

	private final Banners banners;

	BannerPositionDesk(BannerPositions positions, Banners banners) {
		this.positions = positions;
		this.banners = banners;
	}

	@Override
	public List<BannerPosition> all() {
		return this.positions.inOrder();
	}

	@Override
	public List<SavedVersion> history(String id) {
		return this.positions.history(id);
	}

	@Override
	public BannerPosition required(String id) {
		return this.positions.required(id);
	}

	@Override
	public BannerPosition create(BannerPositionDetails facts) {
		return saved(new BannerPosition(), facts);
	}

	@Override
	public BannerPosition update(String id, long version, BannerPositionDetails facts) {
		return saved(this.positions.atVersion(id, version), facts);
	}

	@Override
	public void delete(String id, long version) {
		BannerPosition position = this.positions.atVersion(id, version);
		if (this.banners.anyAt(id)) {
			throw new Problem(ProblemKind.CONFLICT, "position-in-use", position.facts().title());
		}
		this.positions.remove(position);
	}

	private BannerPosition saved(BannerPosition position, BannerPositionDetails facts) {
		FieldChecks fieldChecks = new FieldChecks();
		facts.check(fieldChecks);
		boolean taken = all().stream()
			.anyMatch((other) -> other.code().equals(facts.code()) && !other.id().equals(position.id()));
		fieldChecks.check(!taken, "code", "code-taken").throwIfInvalid();
		position.change(facts);
		return this.positions.save(position);
	}

}
