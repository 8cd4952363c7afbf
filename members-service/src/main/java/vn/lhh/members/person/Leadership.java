package vn.lhh.members.person;

/**
 * Asked of the organisations, which know whom they show.
 */
@FunctionalInterface
public interface Leadership {

	/**
	 * Whether a public organisation names the person as its leader.
	 * @param personId the person
	 * @return {@code false} if none does
	 */
	boolean isPublicLeader(String personId);

}
