/** Seeds the documents of the union's present home page and older ones. */
@NullMarked
package vn.lhh.documents.demo;

import org.jspecify.annotations.NullMarked;
