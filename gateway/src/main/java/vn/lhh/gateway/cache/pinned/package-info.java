/**
 * Pinned responses, the blocks of the home page: kept in step with content events, and
 * over a restart with the offsets they stand at. Settings, problem codes and the file on
 * disk call them sections.
 */
@NullMarked
package vn.lhh.gateway.cache.pinned;

import org.jspecify.annotations.NullMarked;
