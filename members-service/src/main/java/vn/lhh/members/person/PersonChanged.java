package vn.lhh.members.person;

/**
 * Spring event that something about a person changed, so everything that shows the person
 * has to be shown anew.
 *
 * @param personId the id of the person, and nothing else
 */
public record PersonChanged(String personId) {
}
