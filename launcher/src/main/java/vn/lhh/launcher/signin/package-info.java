/**
 * Signs in to the running site by the OAuth flow of a browser, and manages its accounts.
 */
@NullMarked
package vn.lhh.launcher.signin;

import org.jspecify.annotations.NullMarked;
