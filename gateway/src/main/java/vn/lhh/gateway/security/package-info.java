/**
 * Who asks and what is let through: client address, path guard, limits, answer headers.
 */
@NullMarked
package vn.lhh.gateway.security;

import org.jspecify.annotations.NullMarked;
