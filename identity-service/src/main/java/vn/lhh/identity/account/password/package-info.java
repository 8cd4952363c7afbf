/**
 * Lets owners choose passwords, and checks the chosen ones.
 */
@NullMarked
package vn.lhh.identity.account.password;

import org.jspecify.annotations.NullMarked;
