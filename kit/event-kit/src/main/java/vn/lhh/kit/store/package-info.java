/**
 * The store as every service uses it: how values are stored, its health, and what its
 * failures mean to a client.
 */
@NullMarked
package vn.lhh.kit.store;

import org.jspecify.annotations.NullMarked;
