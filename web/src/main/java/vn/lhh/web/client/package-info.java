/**
 * Reading the gateway's internal listener: our own copies of its answers, with only the
 * fields the pages use, and what each answer says about how long it may be kept.
 */
@NullMarked
package vn.lhh.web.client;

import org.jspecify.annotations.NullMarked;
