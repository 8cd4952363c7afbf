package vn.lhh.members.organisation;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

/**
 * Base of the suites on organisations: who edits and who reads.
 */
@ServiceIT
abstract class OrganisationSuite {

	static final String ADMIN = MembersDesk.ORGANISATIONS;

	@LocalServerPort
	int port;

	ApiClient reader;

	MembersDesk desk;

	@BeforeEach
	void callers() {
		this.reader = new ApiClient(this.port);
		this.desk = new MembersDesk(this.port);
	}

}
