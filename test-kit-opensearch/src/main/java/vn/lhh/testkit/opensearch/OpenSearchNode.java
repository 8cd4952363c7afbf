package vn.lhh.testkit.opensearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * OpenSearch node on a free loopback port. Its modules come from the class path, since
 * OpenSearch's own {@code Bootstrap} wants a distribution, and refuses root.
 */
public final class OpenSearchNode extends Node {

	private static final List<Class<? extends Plugin>> MODULES = List.of(Netty4ModulePlugin.class,
			CommonAnalysisModulePlugin.class);

	private OpenSearchNode(Path folder) {
		super(InternalSettingsPreparer.prepareEnvironment(settings(folder), Map.of(), folder, () -> "test"),
				MODULES.stream().map(OpenSearchNode::module).toList(), false);
	}

	/**
	 * Runs a node until standard input ends, as it does when the parent dies.
	 * @param arguments the folder for its data
	 * @throws Exception if it does not start
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		try (OpenSearchNode node = new OpenSearchNode(folder)) {
			node.start();
			System.out.println("http://"
					+ node.injector().getInstance(HttpServerTransport.class).info().getAddress().publishAddress());
			System.out.flush();
			while (System.in.read() >= 0) {
				continue;
			}
		}
		System.exit(0);
	}

	private static Settings settings(Path folder) {
		return Settings.builder()
			.put("path.home", folder)
			.put("discovery.type", "single-node")
			.put("transport.type", "netty4")
			.put("http.type", "netty4")
			.put("network.host", "127.0.0.1")
			.put("http.port", "0")
			.put("transport.port", "0")
			.put("node.processors", 2)
			.put("action.auto_create_index", false)
			.put("cluster.routing.allocation.disk.threshold_enabled", false)
			.build();
	}

	private static PluginInfo module(Class<? extends Plugin> plugin) {
		return new PluginInfo(plugin.getSimpleName(), "from the class path", "NA", Version.CURRENT, "21",
				plugin.getName(), null, List.of(), false);
	}

}
