/**
 * Passwords: how they are chosen, and what a chosen one must be.
 */
@NullMarked
package vn.lhh.identity.account.password;

import org.jspecify.annotations.NullMarked;
