/**
 * Who asked: the one room where personal data lives, and where it ends.
 */
@NullMarked
package vn.lhh.qa.asker;

import org.jspecify.annotations.NullMarked;
