/**
 * Encrypts secrets that must be stored so that they can be read again, such as signing
 * keys.
 */
@NullMarked
package vn.lhh.identity.crypto;

import org.jspecify.annotations.NullMarked;
