/**
 * What runs inside the child processes: the watch over their parent, the broker and the
 * MongoDB-compatible server.
 */
@NullMarked
package vn.lhh.launcher.process;

import org.jspecify.annotations.NullMarked;
