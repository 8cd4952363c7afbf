package vn.lhh.members.organisation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.kit.publishing.PublicationType;
import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.members.media.MediaUsage;

import org.springframework.stereotype.Component;

/**
 * Content type of organisations; their logos and their leaders' portraits leave with
 * them.
 */
@Component
class OrganisationType extends PublicationType<Organisation, OrganisationContent> {

	static final String EVENT_PREFIX = "members.organisation";

	private final PublicLeaders leaders;

	private final List<MediaUsage> uses;

	OrganisationType(PublicLeaders leaders, List<MediaUsage> uses) {
		super(Organisation.class, "members.organisations");
		this.leaders = leaders;
		this.uses = uses;
	}

	@Override
	public String addressOf(Organisation organisation) {
		return OrganisationUrls.of(organisation);
	}

	@Override
	protected void addPlaces(Organisation organisation, OrganisationContent content,
			LocationListBuilder locationListBuilder) {
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home")
			.among(LocationKind.LIST, "/to-chuc-thanh-vien", "/api/members/tree", "/api/members/tree?flat=true",
					"/api/members/organisations?group=" + content.group() + "&size=100")
			.among(LocationKind.SITEMAP, "/sitemap/to-chuc-thanh-vien-1.xml")
			.own(addressOf(organisation), "/api/members/organisations/" + organisation.slug(),
					"/api/members/organisations/" + organisation.id())
			.searched("organisation", organisation.id());
	}

	@Override
	protected Collection<String> filesOf(OrganisationContent content) {
		Stream<String> logo = Stream.ofNullable(content.logo()).map(Logo::mediaId);
		Stream<String> portraits = this.leaders.of(content)
			.stream()
			.flatMap((leader) -> Stream.ofNullable(leader.person().photo()))
			.flatMap((photo) -> Stream.ofNullable(photo.mediaId()));
		return Stream.concat(logo, portraits).distinct().toList();
	}

	@Override
	protected String[] addressesOf(Organisation organisation, String file) {
		return RenditionWidths.addresses(OrganisationUrls.ofMedia(file)).toArray(String[]::new);
	}

	@Override
	public boolean isShown(String file) {
		return this.uses.stream().anyMatch((use) -> use.isShown(file));
	}

}
