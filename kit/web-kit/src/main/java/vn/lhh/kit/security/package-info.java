/**
 * Spring Security setup: the audience of each route, and the account that calls it.
 */
@NullMarked
package vn.lhh.kit.security;

import org.jspecify.annotations.NullMarked;
