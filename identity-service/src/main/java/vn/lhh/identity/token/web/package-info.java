/**
 * The authorization server's endpoints and which of them are open to whom.
 */
@NullMarked
package vn.lhh.identity.token.web;

import org.jspecify.annotations.NullMarked;
