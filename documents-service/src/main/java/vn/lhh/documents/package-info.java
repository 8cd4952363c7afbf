/**
 * Official documents: their printed numbers, their taxonomy, their files.
 */
@NullMarked
package vn.lhh.documents;

import org.jspecify.annotations.NullMarked;
