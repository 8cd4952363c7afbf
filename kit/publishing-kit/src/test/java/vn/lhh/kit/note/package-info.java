/**
 * A minimal service built on the kit, so that the kit is tested the way services use it.
 */
@NullMarked
package vn.lhh.kit.note;

import org.jspecify.annotations.NullMarked;
