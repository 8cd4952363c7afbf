package vn.lhh.members.person;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

import vn.lhh.kit.admin.CrudDesk;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.members.media.MediaStore;

/**
 * Creates and changes the records of persons, and withdraws their consent or deletes them
 * when they wish.
 */
@Service
public class PersonDesk implements CrudDesk<Person, PersonDetails> {

	private final People people;

	private final MediaStore media;

	private final LeaderLookup leaderLookup;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	PersonDesk(People people, MediaStore media, LeaderLookup leaderLookup, ApplicationEventPublisher news,
			Clock clock) {
		this.people = people;
		this.media = media;
		this.leaderLookup = leaderLookup;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Returns one page of the persons on record, by name.
	 */
	public PageResult<Person> page(Paging paging) {
		Page<Person> found = this.people.findAll(paging.pageable(Sort.by("details.fullName", "_id")));
		return PageResult.of(found.getContent(), paging, found.getTotalElements());
	}

	@Override
	public Person required(String id) {
		return this.people.findById(id).orElseThrow(Problem::notFound);
	}

	@Override
	public Person create(PersonDetails details) {
		return write(new Person(), details);
	}

	@Override
	public Person update(String id, long version, PersonDetails details) {
		return write(atVersion(id, version), details);
	}

	/**
	 * Withdraws the consent, which hides the person at once.
	 */
	public Person withdrawConsent(String id) {
		Person person = required(id);
		return write(person, person.details().withoutConsent());
	}

	/**
	 * Deletes the record of a person whom no organisation names.
	 * @param version the version the editor saw
	 * @throws Problem {@code not-found}, {@code version-stale}, {@code person-in-use}
	 */
	@Override
	public void delete(String id, long version) {
		Person person = atVersion(id, version);
		if (this.leaderLookup.isNamedLeader(id)) {
			throw new Problem(ProblemKind.CONFLICT, "person-in-use", person.details().fullName());
		}
		this.people.delete(person);
		this.news.publishEvent(new PersonChanged(id));
	}

	private Person write(Person person, PersonDetails details) {
		person.write(withPhoto(details), this.clock.instant());
		Person saved = this.people.save(person);
		this.news.publishEvent(new PersonChanged(saved.id()));
		return saved;
	}

	private PersonDetails withPhoto(PersonDetails details) {
		PersonDetails.Photo photo = details.photo();
		String mediaId = (photo == null) ? null : photo.mediaId();
		if (photo == null || mediaId == null) {
			return details;
		}
		return this.media.size(mediaId)
			.map((size) -> details.sized(photo, size))
			.orElseThrow(() -> Problem.invalid("photo.mediaId", "media-not-found"));
	}

	private Person atVersion(String id, long version) {
		Person person = required(id);
		if (person.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", person.version());
		}
		return person;
	}

}
