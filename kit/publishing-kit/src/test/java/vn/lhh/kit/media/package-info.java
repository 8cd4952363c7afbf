/**
 * Picture tests with files as cameras, editors and attackers send them.
 */
@NullMarked
package vn.lhh.kit.media;

import org.jspecify.annotations.NullMarked;
