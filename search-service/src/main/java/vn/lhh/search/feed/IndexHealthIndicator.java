package vn.lhh.search.feed;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health indicator of the index: out of service until it has caught up since the start,
 * as answers would be missing or withdrawn until then. Readers who ask all the same get
 * what there is.
 */
@Component("indexHealthIndicator")
class IndexHealthIndicator extends AbstractHealthIndicator {

	private final SiteIndex siteIndex;

	IndexHealthIndicator(SiteIndex siteIndex) {
		super("the index can't be read");
		this.siteIndex = siteIndex;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		IndexState state = this.siteIndex.state();
		(this.siteIndex.isReady() ? builder.up() : builder.outOfService()).withDetail("folder", state.folder())
			.withDetail("items", state.items())
			.withDetail("complete", state.complete())
			.withDetail("lag", state.lag());
		IndexState.Rebuild rebuild = state.rebuild();
		if (rebuild != null) {
			builder.withDetail("rebuild", rebuild);
		}
	}

}
