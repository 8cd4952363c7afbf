package vn.lhh.testkit.contract;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Describes one kind of object that admin operations act upon, to the rights contract.
 *
 * @param path where editors list its objects
 * @param scoped whether its objects lie in scopes
 * @param content gives the body that writes an object into a container
 * @param create creates an object in a container and returns its id
 */
public record RightsSubject(String path, boolean scoped, Function<String, Map<String, Object>> content,
		BiFunction<ApiClient, String, String> create) {

	/** Describes objects that lie in containers. */
	public static RightsSubject scoped(String path, Function<String, Map<String, Object>> content) {
		return new RightsSubject(path, true, content, (by, container) -> posted(by, path, content.apply(container)));
	}

	/** Describes objects outside all scopes. */
	public static RightsSubject plain(String path, Function<String, Map<String, Object>> content) {
		return new RightsSubject(path, false, content, (by, container) -> posted(by, path, content.apply(container)));
	}

	/** Creates an object and returns its id. */
	public static String posted(ApiClient by, String path, Map<String, Object> body) {
		ApiClient.Answer created = by.post(path, body);
		assertThat(created.status()).as("%s %s", path, created.text()).isEqualTo(201);
		return created.json().path("id").asString();
	}

}
