/**
 * Serves the pages of one's own account, and the same as JSON.
 */
@NullMarked
package vn.lhh.identity.account.web.own;

import org.jspecify.annotations.NullMarked;
