/**
 * Scopes of publications, and the check of an account's rights against them.
 */
@NullMarked
package vn.lhh.kit.publishing.scope;

import org.jspecify.annotations.NullMarked;
