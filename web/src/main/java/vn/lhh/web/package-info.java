/**
 * The web application, which renders the site's public pages. It reads everything through
 * the gateway's internal listener and stores no data.
 */
@NullMarked
package vn.lhh.web;

import org.jspecify.annotations.NullMarked;
