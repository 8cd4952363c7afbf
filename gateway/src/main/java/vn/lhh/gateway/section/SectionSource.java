package vn.lhh.gateway.section;

import vn.lhh.gateway.backend.Backend;

/**
 * Where a section comes from.
 *
 * @param key name it is remembered by
 * @param backend the service
 * @param path path and query
 * @param required field without which an answer is no answer
 */
public record SectionSource(String key, Backend backend, String path, String required) {
}
