/**
 * Kafka event support for consumers: CloudEvents headers, back-off and dead letters.
 */
@NullMarked
package vn.lhh.kit.event;

import org.jspecify.annotations.NullMarked;
