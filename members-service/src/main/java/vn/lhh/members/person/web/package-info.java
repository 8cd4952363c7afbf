/**
 * Serves persons over HTTP, to editors only.
 */
@NullMarked
package vn.lhh.members.person.web;

import org.jspecify.annotations.NullMarked;
