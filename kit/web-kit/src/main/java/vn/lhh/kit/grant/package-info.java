/**
 * Scoped rights: the grants of an account, and the items that they let it act upon.
 */
@NullMarked
package vn.lhh.kit.grant;

import org.jspecify.annotations.NullMarked;
