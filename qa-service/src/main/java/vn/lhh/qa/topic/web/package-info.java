/**
 * Serves topics over HTTP, to editors.
 */
@NullMarked
package vn.lhh.qa.topic.web;

import org.jspecify.annotations.NullMarked;
