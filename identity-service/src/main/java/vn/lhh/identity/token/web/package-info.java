/**
 * Configures the authorization server's endpoints and the access to them.
 */
@NullMarked
package vn.lhh.identity.token.web;

import org.jspecify.annotations.NullMarked;
