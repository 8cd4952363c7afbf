package vn.lhh.gateway.slowclient;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 protocol handler with a timeout for the whole request head and fairly shared
 * connections; Tomcat instantiates it by name.
 */
public final class HeadTimeoutProtocol extends Http11NioProtocol {

	private final FairEndpoint endpoint;

	private @Nullable SlowClientPolicy policy;

	public HeadTimeoutProtocol() {
		this(new FairEndpoint());
	}

	private HeadTimeoutProtocol(FairEndpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
	}

	void judge(SlowClientPolicy judge) {
		this.policy = judge;
		this.endpoint.judge(judge);
	}

	@Override
	protected Processor createProcessor() {
		SlowClientPolicy judge = this.policy;
		return (judge != null) ? new RequestHeadTimeout(this, getAdapter(), judge, this.endpoint)
				: super.createProcessor();
	}

}
