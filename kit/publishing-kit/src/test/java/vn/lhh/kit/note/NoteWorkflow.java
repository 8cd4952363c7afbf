package vn.lhh.kit.note;

import java.util.Map;

import vn.lhh.testkit.contract.EditorialWorkflow;

final class NoteWorkflow extends EditorialWorkflow {

	static final String NOTES = "/api/note/admin/notes";

	NoteWorkflow(int port) {
		super(port, NOTES, "/api/note/notes");
	}

	@Override
	public Map<String, Object> content(String title) {
		return Map.of("title", title);
	}

	@Override
	public String eventPrefix() {
		return "note.note";
	}

	@Override
	public String writersRole() {
		return "WRITER";
	}

	@Override
	public String approversRole() {
		return "BOSS";
	}

}
