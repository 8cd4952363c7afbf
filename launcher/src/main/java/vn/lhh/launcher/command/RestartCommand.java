package vn.lhh.launcher.command;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Restarts one service ({@code restart}): ends its process, which the supervisor then
 * starts again.
 */
public record RestartCommand(Console console, LaunchContext place) implements PortalCommand {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(), Set.of("--data"));
		String name = arguments.onlyWord("service");
		SiteStatus site = SiteStatus.of(this.place.data(arguments));
		this.console
			.say("%s was ended and is started again: see ./portal status".formatted(site.restart(name, PATIENCE)));
		return OK;
	}

}
