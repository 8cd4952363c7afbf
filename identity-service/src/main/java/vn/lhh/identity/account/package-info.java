/**
 * Keeps accounts: their identity, their roles and whether they may sign in now.
 */
@NullMarked
package vn.lhh.identity.account;

import org.jspecify.annotations.NullMarked;
