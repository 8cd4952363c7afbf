/**
 * The admin REST API that all publication types share.
 */
@NullMarked
package vn.lhh.kit.publishing.web;

import org.jspecify.annotations.NullMarked;
