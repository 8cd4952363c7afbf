package vn.lhh.kit.note;

import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.PublicationSettingsContract;

class PublicationIT extends PublicationSettingsContract {

	@Override
	protected EditorialWorkflow workflow(int port) {
		return new NoteWorkflow(port);
	}

	@Override
	protected JsonNode sample(String event) {
		return ApiClient.json("{\"id\":\"\",\"title\":\"\",\"slug\":\"\"}");
	}

}
