package vn.lhh.gateway.client;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 whose patience with a request head ends; Tomcat makes it by name.
 */
public final class PatientProtocol extends Http11NioProtocol {

	private @Nullable SlowClients clients;

	void judge(SlowClients judge) {
		this.clients = judge;
	}

	@Override
	protected Processor createProcessor() {
		return (this.clients != null) ? new HeadDeadline(this, getAdapter(), this.clients) : super.createProcessor();
	}

}
