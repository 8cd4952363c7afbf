package vn.lhh.web.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.VersionStrategy;

/**
 * Addresses of assets with a hash of their content, computed once, since it can't change
 * while the process runs.
 */
public final class Assets {

	static final VersionStrategy VERSIONS = new ContentVersionStrategy();

	private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

	private Assets() {
	}

	/**
	 * The address under which an asset is served.
	 * @param path its path below {@code static}, such as {@code /css/site.css}
	 */
	public static String address(String path) {
		return ADDRESSES.computeIfAbsent(path, Assets::hashed);
	}

	private static String hashed(String path) {
		return VERSIONS.addVersion(path, VERSIONS.getResourceVersion(new ClassPathResource("static" + path)));
	}

}
