package vn.lhh.testkit;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Base of test suites that compare a running service with its OpenAPI description.
 */
@ServiceIT
public abstract class DescribedService {

	private final String service;

	private ApiClient apiClient = new ApiClient(0);

	private ApiDescription description = new ApiDescription(ApiClient.json("{}"));

	protected DescribedService(String service) {
		this.service = service;
	}

	@Autowired
	void running(@Value("${local.server.port}") int port) {
		this.apiClient = new ApiClient(port);
	}

	@BeforeEach
	void read() {
		this.description = new ApiDescription(this.apiClient.get("/api/" + this.service + "/openapi.json").json());
	}

	/**
	 * Signs an account in.
	 * @param anyone client without a token
	 * @param roles the roles of the account
	 * @return client with a token
	 */
	protected ApiClient signedIn(ApiClient anyone, String... roles) {
		return anyone.as(roles);
	}

	/** Returns the client without a token. */
	public ApiClient api() {
		return this.apiClient;
	}

	public ApiDescription description() {
		return this.description;
	}

}
