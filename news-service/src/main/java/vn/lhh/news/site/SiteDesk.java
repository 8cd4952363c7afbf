package vn.lhh.news.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.SavedVersion;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Reads and changes the site settings. */
@Service
public class SiteDesk {

	private static final SiteIdentity NOBODY = new SiteIdentity("Liên hiệp các Hội Khoa học và Kỹ thuật", null, null,
			"Liên hiệp các Hội Khoa học và Kỹ thuật", "Chủ tịch Liên hiệp Hội", null, null, null, null, null);

	private static final int MOST_MENU_ITEMS = 200;

	private final SiteSettingsStore siteSettingsStore;

	private final MenuLinkResolver menuLinks;

	private final MediaReferences media;

	private final Clock clock;

	SiteDesk(SiteSettingsStore siteSettingsStore, MenuLinkResolver menuLinks, MediaReferences media, Clock clock) {
		this.siteSettingsStore = siteSettingsStore;
		this.menuLinks = menuLinks;
		this.media = media;
		this.clock = clock;
	}

	/** Returns the settings; a new site gets neutral defaults. */
	public SiteSettings settings() {
		return this.siteSettingsStore.find(SiteSettings.ID).orElseGet(this::first);
	}

	/**
	 * Returns the menu for readers.
	 * @return only the items readers may see
	 */
	public List<MenuLink> menu(SiteSettings settings) {
		return this.menuLinks.links(settings.menu());
	}

	public SiteSettings changeIdentity(long version, SiteIdentity identity) {
		FieldChecks fieldChecks = new FieldChecks();
		identity.check(fieldChecks);
		Optional<String> before = Optional.ofNullable(settings().identity().footerHtml());
		this.media.checkPicturesIn("footerHtml", identity.footerHtml(), before, fieldChecks);
		fieldChecks.throwIfInvalid();
		return changed(version, (settings) -> settings.changeIdentity(identity));
	}

	public SiteSettings changeMenu(long version, List<MenuItem> menu) {
		FieldChecks fieldChecks = new FieldChecks();
		long count = menu.stream().flatMap(MenuItem::all).count();
		fieldChecks.check(count <= MOST_MENU_ITEMS, "menu", "too-many-items", MOST_MENU_ITEMS);
		List<MenuItem> complete = this.menuLinks.complete("menu", menu, 1, fieldChecks);
		fieldChecks.throwIfInvalid();
		return changed(version, (settings) -> settings
			.changeMenu(complete.stream().map((item) -> item.keepingIcon(settings.menu())).toList()));
	}

	public SiteSettings changeHomeBlocks(long version, List<HomeBlockSettings> blocks) {
		FieldChecks fieldChecks = new FieldChecks();
		HomeBlocks.check(blocks, fieldChecks);
		fieldChecks.throwIfInvalid();
		return changed(version, (settings) -> settings.changeHomeBlocks(blocks));
	}

	/**
	 * Returns every version of the settings.
	 * @return newest first
	 */
	public List<SavedVersion> history() {
		return this.siteSettingsStore.history(settings().id());
	}

	/**
	 * Returns the settings as of one version.
	 * @param version as in their ETag
	 * @return a copy that must not be saved
	 */
	public SiteSettings at(long version) {
		return this.siteSettingsStore.stateAt(SiteSettings.ID, version);
	}

	/**
	 * Restores an earlier version of the settings as a new version.
	 * @param version the version the editor saw
	 * @param wanted the version to restore
	 * @return the new version
	 */
	public SiteSettings restore(long version, long wanted) {
		SiteSettings before = at(wanted);
		FieldChecks fieldChecks = new FieldChecks();
		List<MenuItem> menu = this.menuLinks.complete("menu", before.menu(), 1, fieldChecks);
		fieldChecks.throwIfInvalid();
		return changed(version, (settings) -> {
			settings.changeIdentity(before.identity());
			settings.changeMenu(menu);
			settings.changeHomeBlocks(before.homeBlocks());
		});
	}

	private SiteSettings changed(long version, Consumer<SiteSettings> change) {
		SiteSettings settings = settings();
		if (settings.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", settings.version());
		}
		change.accept(settings);
		settings.announceChange(menu(settings), this.clock.instant());
		return this.siteSettingsStore.save(settings);
	}

	private SiteSettings first() {
		try {
			return this.siteSettingsStore.save(SiteSettings.first(NOBODY));
		}
		catch (DuplicateKeyException ex) {
			return this.siteSettingsStore.required(SiteSettings.ID);
		}
	}

}
