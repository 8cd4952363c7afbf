/**
 * Persons over HTTP, for the desk alone.
 */
@NullMarked
package vn.lhh.members.person.web;

import org.jspecify.annotations.NullMarked;
