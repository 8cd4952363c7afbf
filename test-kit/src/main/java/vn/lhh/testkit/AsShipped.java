package vn.lhh.testkit;

import vn.lhh.testkit.server.TestServers;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The test servers for a service whose rules of publication are those it is shipped with:
 * another account approves than the one that wrote.
 */
public class AsShipped extends TestServers {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		super.initialize(context);
		context.getEnvironment().getPropertySources().remove(DEFAULTS);
	}

}
