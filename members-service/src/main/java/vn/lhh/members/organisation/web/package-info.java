/**
 * Serves organisations over HTTP, to readers and to editors.
 */
@NullMarked
package vn.lhh.members.organisation.web;

import org.jspecify.annotations.NullMarked;
