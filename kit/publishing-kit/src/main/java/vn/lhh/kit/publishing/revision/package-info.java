/**
 * Stores every saved revision of a publication in a MongoDB collection of its own.
 */
@NullMarked
package vn.lhh.kit.publishing.revision;

import org.jspecify.annotations.NullMarked;
