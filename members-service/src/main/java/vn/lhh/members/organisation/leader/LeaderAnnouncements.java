package vn.lhh.members.organisation.leader;

import java.util.List;

import org.springframework.data.mongodb.repository.MongoRepository;

/**
 * Spring Data repository that stores what was last announced of each leader.
 */
interface LeaderAnnouncements extends MongoRepository<LeaderAnnouncement, String> {

	List<LeaderAnnouncement> findByAnnouncedOfficesOrganisationId(String organisationId);

}
