/**
 * Shared auto-configured infrastructure of all services; it knows no content type by
 * name.
 */
@NullMarked
package vn.lhh.kit;

import org.jspecify.annotations.NullMarked;
