package vn.lhh.gateway.home;

import java.util.Map;

import vn.lhh.gateway.section.Section;

/**
 * Sections fetched for one composition.
 *
 * @param site site facts, menu and block settings
 * @param blocks the sections of the blocks
 */
record FetchedSections(Section site, Map<BlockSettings, Section> blocks) {
}
