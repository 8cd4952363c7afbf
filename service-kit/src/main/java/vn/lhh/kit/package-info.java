/**
 * Root of the service-kit module.
 */
@NullMarked
package vn.lhh.kit;

import org.jspecify.annotations.NullMarked;
