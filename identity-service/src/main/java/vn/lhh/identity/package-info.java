/**
 * Runs the OAuth 2 authorization server of the portal: accounts, sign-in, tokens and
 * audit.
 */
@NullMarked
package vn.lhh.identity;

import org.jspecify.annotations.NullMarked;
