package vn.lhh.gateway.content;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.gateway.backend.Backend;

/**
 * Block of the home page that lists a type of content.
 *
 * @param code name in the home page's JSON and in the editors' settings
 * @param backend the service that owns the content
 * @param path where the service lists it
 * @param sized whether the list takes a {@code size}
 * @param limited whether no more items are shown than the editors say
 * @param topics topics of all content that shows in it
 */
public record HomeBlock(String code, Backend backend, String path, boolean sized, boolean limited, Set<String> topics) {

	/**
	 * A block that shows the first items of a list.
	 * @param otherTopics topics of other types that show in its items
	 */
	static HomeBlock first(String code, Backend backend, String path, String... otherTopics) {
		return new HomeBlock(code, backend, path, true, true, Set.of(otherTopics));
	}

	/** A block that shows the first items of what is fetched whole. */
	static HomeBlock cut(String code, Backend backend, String path) {
		return new HomeBlock(code, backend, path, false, true, Set.of());
	}

	/** A block that shows all there is. */
	static HomeBlock whole(String code, Backend backend, String path) {
		return new HomeBlock(code, backend, path, false, false, Set.of());
	}

	HomeBlock showing(String topic) {
		Set<String> all = Stream.concat(this.topics.stream(), Stream.of(topic)).collect(Collectors.toUnmodifiableSet());
		return new HomeBlock(this.code, this.backend, this.path, this.sized, this.limited, all);
	}

}
