/**
 * What every HTTP process does to requests and responses: refusal of unreadable requests,
 * trace context, validators and cache headers.
 */
@NullMarked
package vn.lhh.kit.http;

import org.jspecify.annotations.NullMarked;
