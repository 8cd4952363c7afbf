/**
 * What every HTTP process of the portal does alike; it knows no content type by name.
 */
@NullMarked
package vn.lhh.kit;

import org.jspecify.annotations.NullMarked;
