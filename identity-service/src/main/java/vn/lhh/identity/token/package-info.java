/**
 * What the authorization server keeps: signing keys, clients, authorizations, consents;
 * and what it writes into tokens.
 */
@NullMarked
package vn.lhh.identity.token;

import org.jspecify.annotations.NullMarked;
