package vn.lhh.members.organisation.leader;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.members.organisation.Leader;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationUrls;
import vn.lhh.members.person.PublicPerson;

/**
 * Event payload that other services read about a person who consented to be shown: no
 * telephone number and no mailbox.
 *
 * @param url address of the first page that shows the person
 * @param title academic title
 * @param position main position
 * @param bio a few sentences
 * @param offices what the person leads
 * @param visibleFrom from when a page shows the person
 * @param visibleUntil when the first of these pages ends, after which the person is
 * announced anew
 */
record LeaderSnapshot(String id, String url, String name, @Nullable String title, @Nullable String position,
		@Nullable String bio, List<Office> offices, @Nullable Instant visibleFrom, @Nullable Instant visibleUntil) {

	/**
	 * Office of a leader.
	 *
	 * @param organisationId id of the organisation
	 * @param organisation its name
	 * @param url address of its page
	 * @param position the leader's office there
	 */
	record Office(String organisationId, String organisation, String url, @Nullable String position) {

		static Office of(Organisation organisation, String personId) {
			String position = organisation.shown()
				.leaders()
				.stream()
				.filter((leader) -> personId.equals(leader.personId()))
				.findFirst()
				.map(Leader::position)
				.orElse(null);
			return new Office(organisation.id(), organisation.shown().name(), OrganisationUrls.of(organisation),
					position);
		}

	}

	/**
	 * Describes a person as the pages of organisations show them now, until the first of
	 * them ends.
	 * @param shown the organisations, of which there is one at least
	 */
	static LeaderSnapshot of(String id, PublicPerson person, List<Organisation> shown) {
		List<Office> offices = shown.stream().map((one) -> Office.of(one, id)).toList();
		Instant from = moments(shown, Organisation::visibleFrom).min(Comparator.naturalOrder()).orElse(null);
		Instant until = moments(shown, Organisation::visibleUntil).min(Comparator.naturalOrder()).orElse(null);
		return new LeaderSnapshot(id, offices.getFirst().url(), person.name(), person.title(), person.position(),
				person.bio(), offices, from, until);
	}

	private static Stream<Instant> moments(List<Organisation> shown, Function<Organisation, @Nullable Instant> moment) {
		return shown.stream().flatMap((one) -> Stream.ofNullable(moment.apply(one)));
	}

}
