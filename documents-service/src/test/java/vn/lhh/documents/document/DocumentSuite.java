package vn.lhh.documents.document;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.documents.Desk;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

/**
 * Base of the suites on documents: their largest file, who edits and who reads.
 */
@ServiceIT
@TestPropertySource(properties = "portal.documents.max-file-size=200KB")
abstract class DocumentSuite {

	@LocalServerPort
	int port;

	Desk desk;

	ApiClient reader;

	@BeforeEach
	void open() {
		this.desk = new Desk(this.port);
		this.reader = new ApiClient(this.port);
	}

}
