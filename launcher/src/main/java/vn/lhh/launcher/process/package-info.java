/**
 * Main classes of the child processes: the wrapper that watches the launcher, the Kafka
 * broker, the MongoDB-compatible server and the combined services.
 */
@NullMarked
package vn.lhh.launcher.process;

import org.jspecify.annotations.NullMarked;
