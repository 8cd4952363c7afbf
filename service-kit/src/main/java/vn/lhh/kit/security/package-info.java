/**
 * Who may call a route, and who is calling.
 */
@NullMarked
package vn.lhh.kit.security;

import org.jspecify.annotations.NullMarked;
