/**
 * The live channel: new visit totals and what was published or withdrawn, pushed to many
 * browsers.
 */
@NullMarked
package vn.lhh.gateway.live;

import org.jspecify.annotations.NullMarked;
