package vn.lhh.testkit;

import vn.lhh.testkit.server.TestServers;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts test servers for a service with its shipped publication rules: another account
 * approves than the one that wrote.
 */
public class AsShipped extends TestServers {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		super.initialize(context);
		context.getEnvironment().getPropertySources().remove(DEFAULTS);
	}

}
