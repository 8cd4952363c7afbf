package vn.lhh.members.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.security.Actor;
import vn.lhh.members.organisation.LegalBasis;
import vn.lhh.members.organisation.OperatingStatus;
import vn.lhh.members.organisation.OrganisationContact;
import vn.lhh.members.organisation.OrganisationContent;
import vn.lhh.members.organisation.OrganisationDesk;
import vn.lhh.members.organisation.OrganisationSize;
import vn.lhh.members.organisation.hierarchy.UnionBranch;

/**
 * Writes demo content at start-up into the empty tree of a new site, before the
 * application reports itself ready. Runs only with {@code portal.demo}.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoContent implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoContent.class);

	private static final Instant PUBLISHED = Instant.parse("2018-01-02T01:00:00Z");

	private final OrganisationDesk desk;

	DemoContent(OrganisationDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.desk.isEmpty()) {
			Map<UnionBranch, List<DemoOrganisation>> all = read();
			all.forEach((unionBranch, top) -> write(unionBranch, null, top));
			logger.info("demo content: organisations written in {} branches", all.size());
		}
	}

	private static Map<UnionBranch, List<DemoOrganisation>> read() throws IOException {
		String json = new ClassPathResource("demo/organisations.json").getContentAsString(StandardCharsets.UTF_8);
		return new EnumMap<>(EventJson.read(json, DemoFile.class).branches());
	}

	private void write(UnionBranch unionBranch, @Nullable String parent, List<DemoOrganisation> siblings) {
		for (DemoOrganisation one : siblings) {
			PublicationSettings publicationSettings = new PublicationSettings(null, PUBLISHED, null, null, null);
			String id = this.desk.createLive(content(unionBranch, parent, one), publicationSettings, Actor.SYSTEM).id();
			write(unionBranch, id, Optional.ofNullable(one.children()).orElse(List.of()));
		}
	}

	private static OrganisationContent content(UnionBranch unionBranch, @Nullable String parent, DemoOrganisation one) {
		String shortName = Optional.ofNullable(one.shortName()).orElse(one.name());
		String html = one.description().stream().map((text) -> "<p>" + text + "</p>").collect(Collectors.joining());
		OrganisationContact.Address address = new OrganisationContact.Address(null, one.place(), "Lâm Đồng", null);
		OrganisationContact organisationContact = new OrganisationContact(address, List.of(), List.of(), null, null,
				List.of());
		int order = Optional.ofNullable(one.order()).orElse(OrganisationContent.UNPLACED);
		return new OrganisationContent(unionBranch, one.name(), shortName, one.abbreviation(), null, parent, order,
				OperatingStatus.ACTIVE, null, List.of(), null, one.summary(), html, one.fields(), organisationContact,
				LegalBasis.NONE, OrganisationSize.NONE, List.of());
	}

	/**
	 * Maps the JSON file with the first content.
	 *
	 * @param branches the top organisations of each branch
	 */
	private record DemoFile(Map<UnionBranch, List<DemoOrganisation>> branches) {
	}

}
