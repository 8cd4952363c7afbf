/**
 * Stores the authorization server's signing keys, clients, authorizations and consents,
 * and writes the claims of tokens.
 */
@NullMarked
package vn.lhh.identity.token;

import org.jspecify.annotations.NullMarked;
