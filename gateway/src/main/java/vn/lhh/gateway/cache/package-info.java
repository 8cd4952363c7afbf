/**
 * The cache of responses: which addresses are cached, for how long, and what purges them.
 * One store serves clients outside, the site's own processes and the home page.
 */
@NullMarked
package vn.lhh.gateway.cache;

import org.jspecify.annotations.NullMarked;
