/**
 * Stores the personal data of askers, and erases it; no other package keeps any.
 */
@NullMarked
package vn.lhh.qa.asker;

import org.jspecify.annotations.NullMarked;
