/**
 * Keeps the persons who lead organisations; they are public only while they consent.
 */
@NullMarked
package vn.lhh.members.person;

import org.jspecify.annotations.NullMarked;
