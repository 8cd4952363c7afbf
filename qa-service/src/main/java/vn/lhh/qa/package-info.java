/**
 * Questions of citizens, answered in public after moderation.
 */
@NullMarked
package vn.lhh.qa;

import org.jspecify.annotations.NullMarked;
