/**
 * Persons who lead organisations, public only while they consent.
 */
@NullMarked
package vn.lhh.members.person;

import org.jspecify.annotations.NullMarked;
