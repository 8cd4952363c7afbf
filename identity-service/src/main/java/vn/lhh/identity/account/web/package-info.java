/**
 * Serves the sign-in pages, the browser's sign-in session, and the administrators' API.
 */
@NullMarked
package vn.lhh.identity.account.web;

import org.jspecify.annotations.NullMarked;
