/**
 * Tests of mails to accounts.
 */
@org.jspecify.annotations.NullMarked
package vn.lhh.identity.account.mail;
