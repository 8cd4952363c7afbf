/**
 * The live channel: server-sent events that push visit totals and content changes to many
 * browsers.
 */
@NullMarked
package vn.lhh.gateway.live;

import org.jspecify.annotations.NullMarked;
