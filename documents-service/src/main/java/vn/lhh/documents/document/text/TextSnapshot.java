package vn.lhh.documents.document.text;

/**
 * Holds the public state of a chunk as its event publishes it.
 *
 * @param id the file's id and the part
 * @param fileTitle the display name
 * @param part from 0
 * @param parts how many the file has
 * @param text in NFC; empty for a scan
 * @param truncated whether the file has more text than was taken
 * @param scan whether the file holds pictures without readable text
 */
record TextSnapshot(String id, String documentId, String fileId, String fileTitle, int part, int parts, String text,
		boolean truncated, boolean scan) {
}
