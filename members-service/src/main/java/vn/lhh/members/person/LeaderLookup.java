package vn.lhh.members.person;

/**
 * Asked of the organisations, which know whom they name and show.
 */
public interface LeaderLookup {

	/**
	 * Whether a public organisation names the person as its leader.
	 * @param personId the person
	 * @return {@code false} if none does
	 */
	boolean isPublicLeader(String personId);

	/**
	 * Whether an organisation, public or not, names the person among its leaders.
	 * @param personId the person
	 * @return {@code true} if the person must not be taken off record
	 */
	boolean isNamedLeader(String personId);

}
