package vn.lhh.launcher.site.supervision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.lhh.launcher.jar.ChildMainJar;
import vn.lhh.launcher.jar.ExecutableJar;
import vn.lhh.launcher.jar.ExtractedJar;
import vn.lhh.launcher.jar.SharedJarStore;
import vn.lhh.launcher.site.Checkout;

/**
 * Builds the class path of each program: from its extracted jars, the ones common to the
 * services of the kit first, or from the executable jar where it can't be extracted.
 */
public final class ProgramClassPaths {

	static final String KIT = "kit";

	private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

	private static final List<String> ALONE = List.of("gateway", "web");

	private final Checkout checkout;

	private final Map<String, ExtractedJar> parts = new LinkedHashMap<>();

	private Path wrapper;

	public ProgramClassPaths(Checkout checkout) {
		this.checkout = checkout;
		this.wrapper = checkout.wrapper();
	}

	/**
	 * Extracts the executable jars of the services.
	 * @param sharedJarStore receives the extracted jars
	 * @throws IOException where a jar can't be read or written
	 */
	public void layOut(List<String> services, SharedJarStore sharedJarStore) throws IOException {
		sharedJarStore.stock((folder) -> layOut(services, folder));
	}

	private List<Path> layOut(List<String> services, Path folder) throws IOException {
		Map<String, ExtractedJar> all = new LinkedHashMap<>();
		for (String service : services) {
			String module = module(service);
			all.put(service, ExecutableJar.takeApart(this.checkout.executable(module), module, folder));
		}
		this.wrapper = ChildMainJar.in(this.checkout.wrapper(), folder);
		this.parts.putAll(all);
		return Stream.concat(Stream.of(this.wrapper), all.values().stream().flatMap(ExtractedJar::all)).toList();
	}

	public ProgramClassPath service(String name) {
		ExtractedJar found = this.parts.get(name);
		if (found == null) {
			return new ProgramClassPath("", List.of(this.wrapper, this.checkout.executable(module(name))), List.of(),
					BOOT_LAUNCHER);
		}
		return ALONE.contains(name) ? alone(name, found) : ofKit(found);
	}

	public ProgramClassPath server(String group, Class<?> main) {
		return new ProgramClassPath(group, wrapped(this.checkout.libraries().stream()), List.of(), main.getName());
	}

	private ProgramClassPath alone(String name, ExtractedJar found) {
		return new ProgramClassPath(name, wrapped(Stream.concat(found.libraries().stream(), Stream.of(found.own()))),
				List.of(), found.main());
	}

	private ProgramClassPath ofKit(ExtractedJar found) {
		List<Path> common = common();
		List<Path> own = Stream
			.concat(found.libraries().stream().filter((jar) -> !common.contains(jar)), Stream.of(found.own()))
			.toList();
		return new ProgramClassPath(KIT, wrapped(common.stream()), own, found.main());
	}

	private List<Path> common() {
		List<ExtractedJar> kit = this.parts.entrySet()
			.stream()
			.filter((entry) -> !ALONE.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		return kit.getFirst()
			.libraries()
			.stream()
			.filter((jar) -> kit.stream().allMatch((extractedJar) -> extractedJar.libraries().contains(jar)))
			.toList();
	}

	private List<Path> wrapped(Stream<Path> jars) {
		return Stream.concat(Stream.of(this.wrapper), jars).toList();
	}

	private static String module(String service) {
		return ALONE.contains(service) ? service : service + "-service";
	}

}
