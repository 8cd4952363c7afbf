package vn.lhh.members.person;

/**
 * Something was changed about a person: whatever shows the person has to be shown anew.
 *
 * @param personId the person, and nothing else
 */
public record PersonChanged(String personId) {
}
