package vn.lhh.members.person;

/**
 * Tells the person package whom organisations name and show as leaders.
 */
public interface LeaderLookup {

	/**
	 * Tells whether a public organisation names the person as its leader.
	 */
	boolean isPublicLeader(String personId);

	/**
	 * Tells whether an organisation, public or not, names the person among its leaders.
	 * @return {@code true} if the person must not be deleted
	 */
	boolean isNamedLeader(String personId);

}
