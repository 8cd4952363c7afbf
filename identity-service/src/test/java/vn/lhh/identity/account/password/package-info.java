@NullMarked
package vn.lhh.identity.account.password;

import org.jspecify.annotations.NullMarked;
