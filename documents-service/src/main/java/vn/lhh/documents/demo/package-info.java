/**
 * The twelve documents of the union's present home page, as first content.
 */
@NullMarked
package vn.lhh.documents.demo;

import org.jspecify.annotations.NullMarked;
