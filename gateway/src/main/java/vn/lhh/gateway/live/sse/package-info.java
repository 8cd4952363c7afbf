/**
 * Server-sent events on an upgraded Tomcat socket.
 */
@NullMarked
package vn.lhh.gateway.live.sse;

import org.jspecify.annotations.NullMarked;
