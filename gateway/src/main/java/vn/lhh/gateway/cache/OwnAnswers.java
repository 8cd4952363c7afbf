package vn.lhh.gateway.cache;

/**
 * Answers that are composed in the gateway itself, for the cache to keep.
 */
public interface OwnAnswers {

	/**
	 * Composes an answer.
	 * @param path its address
	 * @return the answer with its cache headers
	 */
	OriginAnswer compose(String path);

	/**
	 * The home page as it can be drawn without the service that draws pages.
	 * @return a whole page
	 */
	OriginAnswer plainHome();

}
