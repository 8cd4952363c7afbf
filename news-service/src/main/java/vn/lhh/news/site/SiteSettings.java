package vn.lhh.news.site;

import vn.lhh.news.shared.TracedAggregate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates the site settings; there is exactly one instance. */
@Document("site")
public class SiteSettings extends TracedAggregate {

	static final String ID = "site";

	private @Nullable SiteIdentity identity;

	private List<MenuItem> menu = List.of();

	private List<HomeBlockSettings> homeBlocks = List.of();

	protected SiteSettings() {
		super(ID);
	}

	static SiteSettings first(SiteIdentity identity) {
		SiteSettings settings = new SiteSettings();
		settings.identity = identity;
		settings.homeBlocks = HomeBlocks.usual();
		return settings;
	}

	void changeIdentity(SiteIdentity newIdentity) {
		this.identity = newIdentity;
	}

	void changeMenu(List<MenuItem> newMenu) {
		this.menu = List.copyOf(newMenu);
	}

	void changeHomeBlocks(List<HomeBlockSettings> newBlocks) {
		this.homeBlocks = newBlocks.stream().sorted(Comparator.comparingInt(HomeBlockSettings::order)).toList();
	}

	void announceChange(List<MenuLink> publicMenu, Instant now) {
		announce("news.site.changed.v1", new SiteState(id(), identity(), publicMenu, this.homeBlocks), now);
	}

	public SiteIdentity identity() {
		return Objects.requireNonNull(this.identity, "identity");
	}

	public List<MenuItem> menu() {
		return this.menu;
	}

	public List<HomeBlockSettings> homeBlocks() {
		return this.homeBlocks;
	}

	/** Holds the public state of the site settings. */
	record SiteState(String id, SiteIdentity site, List<MenuLink> menu, List<HomeBlockSettings> homeBlocks) {
	}

}
