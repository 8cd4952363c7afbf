/** Seeds the twelve documents of the union's present home page as demo data. */
@NullMarked
package vn.lhh.documents.demo;

import org.jspecify.annotations.NullMarked;
