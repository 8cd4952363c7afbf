/**
 * Kafka events about public content, read once per gateway and passed to all listeners.
 */
@NullMarked
package vn.lhh.gateway.contentevent;

import org.jspecify.annotations.NullMarked;
