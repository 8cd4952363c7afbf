/**
 * Shared mechanism of the services, auto-configured; it knows no content type by name.
 */
@NullMarked
package vn.lhh.kit;

import org.jspecify.annotations.NullMarked;
