package vn.lhh.news;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.PublicationSettingsContract;

class AlbumPublicationIT extends PublicationSettingsContract {

	@Override
	protected EditorialWorkflow workflow(int port) {
		return new NewsTypes(port).albums();
	}

}
