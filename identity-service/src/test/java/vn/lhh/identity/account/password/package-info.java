/**
 * Tests how passwords are hashed.
 */
@NullMarked
package vn.lhh.identity.account.password;

import org.jspecify.annotations.NullMarked;
