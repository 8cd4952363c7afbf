/**
 * The public pages of the site: starting point and settings. Everything shown is read
 * through the gateway's internal listener; nothing is stored here.
 */
@NullMarked
package vn.lhh.web;

import org.jspecify.annotations.NullMarked;
