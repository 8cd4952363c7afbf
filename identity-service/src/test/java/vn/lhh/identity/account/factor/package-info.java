/**
 * Tests the codes of authenticator apps against the examples of their standards.
 */
@NullMarked
package vn.lhh.identity.account.factor;

import org.jspecify.annotations.NullMarked;
