package vn.lhh.gateway.problem;

/**
 * Field error of a request.
 *
 * @param field name of the field as sent
 * @param code stable error code
 */
public record FieldError(String field, String code) {
}
