/**
 * OpenAPI description of each service, built from its routes and types and worded by
 * {@code openapi.yml}.
 */
@NullMarked
package vn.lhh.kit.openapi;

import org.jspecify.annotations.NullMarked;
