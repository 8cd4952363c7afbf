/**
 * The taxonomy for editors.
 */
@NullMarked
package vn.lhh.documents.taxonomy.web;

import org.jspecify.annotations.NullMarked;
