/**
 * Admin API that every service answers alike: create, read, update and delete, with the
 * version as ETag and If-Match.
 */
@NullMarked
package vn.lhh.kit.admin;

import org.jspecify.annotations.NullMarked;
