package vn.lhh.documents.document;

/**
 * Where documents and their files are found.
 */
public final class DocumentUrls {

	private DocumentUrls() {
	}

	/**
	 * The page of a document.
	 * @param slug the document's
	 * @return a path
	 */
	public static String page(String slug) {
		return "/van-ban/" + slug;
	}

	/**
	 * A file of a document.
	 * @param slug the document's
	 * @param fileId the file's
	 * @return a path
	 */
	public static String file(String slug, String fileId) {
		return "/api/documents/" + slug + "/files/" + fileId;
	}

}
