package vn.lhh.gateway.section;

import java.util.Set;

import vn.lhh.gateway.backend.Backend;

/**
 * Where a section comes from.
 *
 * @param key name it is remembered by
 * @param backend the service
 * @param path path and query
 * @param required field without which an answer is no answer
 * @param others topics of content that never shows in it; anything else that is announced
 * may concern it
 */
public record SectionSource(String key, Backend backend, String path, String required, Set<String> others) {

	boolean concernedBy(String topic) {
		return !this.others.contains(topic);
	}

}
