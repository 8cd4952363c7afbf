package vn.lhh.kit.outbox;

/**
 * Hears of completed acts, so that {@link DetachedEvents} stored before them are sent at
 * once.
 */
public interface ActCompletion {

	/**
	 * Tells that the document of a condition was created or deleted.
	 */
	void completed(String documentId);

}
