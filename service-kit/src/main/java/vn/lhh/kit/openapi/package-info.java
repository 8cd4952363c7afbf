/**
 * The OpenAPI description of each service: read from its routes and types, worded by
 * {@code openapi.yml}.
 */
@NullMarked
package vn.lhh.kit.openapi;

import org.jspecify.annotations.NullMarked;
