package vn.lhh.testkit;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * A running service with its OpenAPI description, for suites that hold the one against
 * the other.
 */
@ServiceIT
public abstract class DescribedService {

	private final String service;

	private Api api = new Api(0);

	private ApiDescription description = new ApiDescription(Api.json("{}"));

	protected DescribedService(String service) {
		this.service = service;
	}

	@Autowired
	void running(@Value("${local.server.port}") int port) {
		this.api = new Api(port);
	}

	@BeforeEach
	void read() {
		this.description = new ApiDescription(this.api.get("/api/" + this.service + "/openapi.json").json());
	}

	/**
	 * Signs somebody in.
	 * @param anyone calls without a token
	 * @param roles what they must have
	 * @return calls with one
	 */
	protected Api signedIn(Api anyone, String... roles) {
		return anyone.as(roles);
	}

	/** Calls without a token. */
	Api api() {
		return this.api;
	}

	ApiDescription description() {
		return this.description;
	}

}
