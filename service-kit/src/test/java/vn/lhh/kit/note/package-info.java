/**
 * A smallest service built on the kit, so that the kit is tested as services use it.
 */
@NullMarked
package vn.lhh.kit.note;

import org.jspecify.annotations.NullMarked;
