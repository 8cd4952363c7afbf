/**
 * Organisations over HTTP, for readers and for the desk.
 */
@NullMarked
package vn.lhh.members.organisation.web;

import org.jspecify.annotations.NullMarked;
