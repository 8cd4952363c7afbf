/**
 * Signs in to the running site as one of its demo users, by the same flow as a browser.
 */
@NullMarked
package vn.lhh.launcher.signin;

import org.jspecify.annotations.NullMarked;
