package vn.lhh.members.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lhh.members.person.PublicPerson;

/**
 * Holds a leader who consented to be shown.
 *
 * @param person the public data of the person
 * @param position the leader's office
 * @param from first day
 * @param to last day
 */
public record PublicLeader(PublicPerson person, @Nullable String position, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	static PublicLeader of(PublicPerson person, Leader leader) {
		return new PublicLeader(person, leader.position(), leader.from(), leader.to());
	}

}
