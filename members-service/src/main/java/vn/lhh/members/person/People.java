package vn.lhh.members.person;

import java.util.List;

import org.springframework.data.mongodb.repository.MongoRepository;

/**
 * Spring Data repository that stores the persons on record.
 */
interface People extends MongoRepository<Person, String> {

	List<Person> findByDetailsPhotoMediaId(String mediaId);

}
