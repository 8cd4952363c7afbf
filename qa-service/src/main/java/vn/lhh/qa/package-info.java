/**
 * Takes citizens' questions and publishes them with their answers after moderation.
 */
@NullMarked
package vn.lhh.qa;

import org.jspecify.annotations.NullMarked;
