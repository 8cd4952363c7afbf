/**
 * Serves pictures over HTTP.
 */
@NullMarked
package vn.lhh.members.media.web;

import org.jspecify.annotations.NullMarked;
