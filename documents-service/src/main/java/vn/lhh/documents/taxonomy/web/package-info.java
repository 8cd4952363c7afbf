/** Serves the taxonomy over HTTP to editors. */
@NullMarked
package vn.lhh.documents.taxonomy.web;

import org.jspecify.annotations.NullMarked;
