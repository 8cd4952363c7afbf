package vn.lhh.documents.document;

/** Builds the URL paths of documents and their files. */
public final class DocumentUrls {

	private DocumentUrls() {
	}

	/** Returns the path of a document's page. */
	public static String page(String slug) {
		return "/van-ban/" + slug;
	}

	/** Returns the path of a document's file. */
	public static String file(String slug, String fileId) {
		return "/api/documents/" + slug + "/files/" + fileId;
	}

}
