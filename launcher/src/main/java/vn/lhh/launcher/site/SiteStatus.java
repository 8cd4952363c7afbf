package vn.lhh.launcher.site;

import java.util.List;
import java.util.stream.Collectors;

import vn.lhh.launcher.PortalProblem;

/**
 * What another process may know and ask of a running site, through its data folder.
 */
public final class SiteStatus {

	private final DataFolder data;

	private final Snapshot snapshot;

	private SiteStatus(DataFolder data, Snapshot snapshot) {
		this.data = data;
		this.snapshot = snapshot;
	}

	/**
	 * Reads what the launcher wrote down last.
	 * @param data folder of the site
	 * @return its status
	 */
	public static SiteStatus of(DataFolder data) {
		Snapshot nothing = new Snapshot(0, 0, "", List.of());
		return new SiteStatus(data, data.state().read().orElse(nothing));
	}

	/**
	 * Tells whether its launcher is alive.
	 * @return true while it is
	 */
	public boolean isRunning() {
		return this.snapshot.isRunning();
	}

	/**
	 * Where the site answers.
	 * @return its public address
	 */
	public String url() {
		if (!isRunning()) {
			throw new PortalProblem(
					"No site runs with the data in %s: start it with ./portal run.".formatted(this.data.root()));
		}
		return this.snapshot.url();
	}

	/**
	 * For a script.
	 * @return an array of {@code name, pid, port, state}
	 */
	public String json() {
		return this.snapshot.now().stream().map(Standing::json).collect(Collectors.joining(",\n ", "[", "]"));
	}

	/**
	 * For a person.
	 * @return one line per unit
	 */
	public List<String> rows() {
		return this.snapshot.now().stream().map(Standing::row).toList();
	}

	/**
	 * Lets a unit stay down once it has died.
	 * @param name of the unit
	 * @return its plain name
	 */
	public String hold(String name) {
		String unit = known(name);
		this.data.holds().hold(unit);
		return unit;
	}

	/**
	 * Lets a unit be started again.
	 * @param name of the unit
	 * @return its plain name
	 */
	public String release(String name) {
		String unit = known(name);
		this.data.holds().release(unit);
		return unit;
	}

	private String known(String name) {
		url();
		String plain = name.endsWith("-service") ? name.substring(0, name.length() - "-service".length()) : name;
		List<String> names = this.snapshot.standings().stream().map(Standing::name).toList();
		if (!names.contains(plain)) {
			throw new PortalProblem("There is no service %s; there are: %s".formatted(name, String.join(", ", names)));
		}
		return plain;
	}

}
