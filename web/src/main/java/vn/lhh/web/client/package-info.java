/**
 * Client of the gateway's internal listener: records for its responses, with only the
 * fields that pages use, and the cache lifetime of each response.
 */
@NullMarked
package vn.lhh.web.client;

import org.jspecify.annotations.NullMarked;
