/**
 * Pages of official documents.
 */
@NullMarked
package vn.lhh.web.page.document;

import org.jspecify.annotations.NullMarked;
