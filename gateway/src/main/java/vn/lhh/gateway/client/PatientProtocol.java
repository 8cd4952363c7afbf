package vn.lhh.gateway.client;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 whose patience with a request head ends, and whose connections are shared
 * fairly; Tomcat makes it by name.
 */
public final class PatientProtocol extends Http11NioProtocol {

	private final FairEndpoint endpoint;

	private @Nullable SlowClients clients;

	public PatientProtocol() {
		this(new FairEndpoint());
	}

	private PatientProtocol(FairEndpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
	}

	void judge(SlowClients judge) {
		this.clients = judge;
		this.endpoint.judge(judge);
	}

	@Override
	protected Processor createProcessor() {
		SlowClients judge = this.clients;
		return (judge != null) ? new HeadDeadline(this, getAdapter(), judge, this.endpoint) : super.createProcessor();
	}

}
