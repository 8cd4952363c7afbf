/**
 * What decides which auto-configurations a process gets.
 */
@NullMarked
package vn.lhh.kit.condition;

import org.jspecify.annotations.NullMarked;
