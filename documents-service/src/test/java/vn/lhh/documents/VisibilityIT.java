package vn.lhh.documents;

import java.util.List;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.VisibilityContract;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityIT extends VisibilityContract {

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return List.of(new DocumentWorkflow(port));
	}

	@Override
	protected int routes() {
		return 5;
	}

	@Override
	protected void verifyParts(EditorialWorkflow documents, List<HiddenItem> hidden, String shown) {
		String page = documents.page(shown);
		hidden.forEach((item) -> {
			String file = "/files/" + file(documents, item.address());
			assertThat(anyone().get(documents.page(item.address()) + file).status()).isEqualTo(item.status());
			assertThat(anyone().get(page + file).status()).isEqualTo(404);
			String number = documents.writer().get(item.address()).json().findPath("numberSymbolRaw").asString();
			assertThat(anyone().get("/api/documents?number=" + number.substring(0, 4)).json().path("items")).isEmpty();
			String id = item.address().substring(Desk.DOCUMENTS.length() + 1);
			assertThat(anyone().get("/api/documents/" + id).status()).isEqualTo(404);
		});
		assertThat(anyone().get(page + "/files/" + file(documents, shown)).status()).isEqualTo(200);
		assertThat(anyone().get("/api/documents/facets?q=kepkin").json().path("types")).isEmpty();
		assertThat(anyone().get("/api/documents/facets?q=kepmo").json().at("/types/0/count").asInt()).isEqualTo(1);
		String id = shown.substring(Desk.DOCUMENTS.length() + 1);
		assertThat(page).endsWith("/" + anyone().get("/api/documents/" + id).json().path("slug").asString());
	}

	private static String file(EditorialWorkflow documents, String item) {
		return documents.writer().get(item).json().findPath("files").get(0).path("id").asString();
	}

}
