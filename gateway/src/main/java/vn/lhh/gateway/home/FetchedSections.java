package vn.lhh.gateway.home;

import java.util.Map;

import vn.lhh.gateway.section.Section;

/**
 * Everything one composition has got together.
 *
 * @param site site facts, menu and wishes for blocks
 * @param blocks the blocks, by their plan
 */
record FetchedSections(Section site, Map<BlockSettings, Section> blocks) {
}
