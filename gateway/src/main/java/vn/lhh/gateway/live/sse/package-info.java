/**
 * Server-sent events on a socket of Tomcat that was taken over.
 */
@NullMarked
package vn.lhh.gateway.live.sse;

import org.jspecify.annotations.NullMarked;
